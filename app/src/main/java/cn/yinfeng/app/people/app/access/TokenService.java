package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.AccountDisabled;
import cn.yinfeng.app.people.OneTimePasswordGiven;
import cn.yinfeng.app.people.access.AccessChanged;
import cn.yinfeng.app.people.access.Tokens;
import cn.yinfeng.app.people.app.Hash;
import cn.yinfeng.app.people.app.LoginCheck;
import cn.yinfeng.app.people.app.SecurityPolicies;
import cn.yinfeng.app.people.app.SessionKeeper;
import cn.yinfeng.app.people.app.SessionOpener;
import cn.yinfeng.app.people.security.SecurityAdministration.PermissionView;
import cn.yinfeng.app.people.store.RoleStore;
import cn.yinfeng.app.people.store.SessionStore.Holder;
import cn.yinfeng.app.people.store.TokenStore;
import cn.yinfeng.app.people.store.TokenStore.NewTokenRow;
import cn.yinfeng.app.people.store.TokenStore.Standing;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.time.MovableClock;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Access tokens: made, listed, ended, and used. */
@Service
class TokenService implements Tokens {
    private static final Duration WRITTEN_AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final int ENDING = 4;
    private final TokenStore store;
    private final RoleStore roles;
    private final SessionKeeper keeper;
    private final SessionOpener opener;
    private final LoginCheck check;
    private final TokenPace pace;
    private final SecurityPolicies policies;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TokenService(
            TokenStore store,
            RoleStore roles,
            SessionKeeper keeper,
            SessionOpener opener,
            LoginCheck check,
            TokenPace pace,
            SecurityPolicies policies,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.store = store;
        this.roles = roles;
        this.keeper = keeper;
        this.opener = opener;
        this.check = check;
        this.pace = pace;
        this.policies = policies;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TokenView> mine() {
        return store.tokens(Caller.current().account());
    }

    @Override
    @Transactional(readOnly = true)
    public TokenRules rules() {
        List<Scope> scopes = roles.permissions().stream()
                .filter(mayBeGiven())
                .map(each -> new Scope(each.code(), each.zh(), each.en()))
                .toList();
        return new TokenRules(latest(), scopes);
    }

    private static Predicate<PermissionView> mayBeGiven() {
        Caller me = Caller.current();
        return each -> me.may(each.code()) && !each.separated();
    }

    private LocalDate latest() {
        return SessionKeeper.today().plusDays(policies.current().access().tokenDays());
    }

    @Override
    @Transactional
    public Issued issue(NewToken wish) {
        Caller me = Caller.current();
        List<String> allowed = roles.permissions().stream()
                .filter(mayBeGiven())
                .map(PermissionView::code)
                .toList();
        for (String scope : wish.scopes()) {
            if (!allowed.contains(scope)) {
                throw new Refusal("PEOPLE-072", Map.of("permission", scope));
            }
        }
        if (wish.until().isBefore(SessionKeeper.today()) || wish.until().isAfter(latest())) {
            throw new Refusal("PEOPLE-075", Map.of("latest", latest().toString()));
        }
        String token = PREFIX + opener.randomText();
        UUID id = Ids.next();
        Instant expires =
                wish.until().plusDays(1).atStartOfDay(MovableClock.ZONE).toInstant();
        boolean factorElsewhere = keeper.mustEnrol(holder(me.account()), false);
        store.insert(
                new NewTokenRow(
                        id,
                        me.account(),
                        wish.name().strip(),
                        wish.scopes(),
                        token.substring(token.length() - ENDING),
                        factorElsewhere),
                Hash.of(token),
                SessionKeeper.now(),
                expires);
        tell(
                "token-made",
                id,
                Map.of(
                        "name",
                        wish.name().strip(),
                        "scopes",
                        wish.scopes().stream().sorted().toList(),
                        "until",
                        wish.until().toString()));
        return new Issued(token, view(id));
    }

    private TokenView view(UUID id) {
        return store.tokens(Caller.current().account()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Holder holder(UUID account) {
        return keeper.holder(account).orElseThrow(() -> new Refusal("PEOPLE-003"));
    }

    @Override
    @Transactional
    public void revokeMine(UUID token) {
        end(token, Caller.current().account());
    }

    @Override
    @Transactional(readOnly = true)
    public List<TokenView> all() {
        return store.tokens(null);
    }

    @Override
    @Transactional
    public void revoke(UUID token) {
        end(token, null);
    }

    private void end(UUID token, @org.jspecify.annotations.Nullable UUID of) {
        if (store.revoke(token, of, Caller.current().name(), SessionKeeper.now())
                .isEmpty()) {
            throw new Absent("token", token);
        }
        tell("token-revoked", token, Map.of());
    }

    @Override
    public Caller use(String token, String address) {
        Instant now = SessionKeeper.now();
        Standing standing = store.standing(Hash.of(token), now).orElseThrow(() -> check.vain("PEOPLE-069", address));
        pace.count(standing.id());
        Holder holder = keeper.holder(standing.account())
                .orElseThrow(() -> check.refused(standing.account(), "PEOPLE-069", address));
        if (keeper.mustEnrol(holder, standing.factorElsewhere())) {
            throw new Refusal("PEOPLE-057");
        }
        List<String> permissions = holder.permissions().stream()
                .filter(standing.scopes()::contains)
                .toList();
        Caller caller = SessionKeeper.caller(holder, permissions);
        note(standing, address, now, caller);
        return caller;
    }

    /** The first use of a day and the first from an address are on record; the last use is written once a minute. */
    private void note(Standing token, String address, Instant now, Caller caller) {
        Instant last = token.lastUsed();
        boolean elsewhere = !address.equals(token.lastAddress());
        if (!elsewhere && last != null && last.plus(WRITTEN_AT_MOST_EVERY).isAfter(now)) {
            return;
        }
        boolean today =
                last != null && LocalDate.ofInstant(last, MovableClock.ZONE).equals(SessionKeeper.today());
        caller.run(() -> transaction.executeWithoutResult(status -> {
            store.used(token.id(), address, now);
            if (elsewhere || !today) {
                tell("token-used", token.id(), Map.of("name", token.name(), "address", address));
            }
        }));
    }

    /** Whoever gets a one-time password may have lost more than the old one. */
    @EventListener
    void ended(OneTimePasswordGiven given) {
        endAll(given.account());
    }

    @EventListener
    void ended(AccountDisabled disabled) {
        endAll(disabled.account());
    }

    private void endAll(UUID account) {
        String by = Caller.find().map(Caller::name).orElse("");
        if (store.revokeAll(account, by, SessionKeeper.now()) > 0) {
            events.publishEvent(new AccessChanged("token-revoked", "account", account.toString(), Map.of("all", true)));
        }
    }

    private void tell(String what, UUID token, Map<String, Object> details) {
        events.publishEvent(new AccessChanged(what, "token", token.toString(), details));
    }
}
