package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.access.AccessChanged;
import cn.yinfeng.app.people.access.AccountBindings;
import cn.yinfeng.app.people.app.SecurityPolicies;
import cn.yinfeng.app.people.app.SessionKeeper;
import cn.yinfeng.app.people.model.Login;
import cn.yinfeng.app.people.store.AccountBindingStore;
import cn.yinfeng.app.people.store.AccountBindingStore.Binding;
import cn.yinfeng.app.people.store.AccountBindingStore.Bound;
import cn.yinfeng.app.people.store.AccountBindingStore.Permit;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which account a provider's person is. */
@Service
@Transactional
class AccountBindingService implements AccountBindings {
    private static final String ACCOUNT = "account";
    private final AccountBindingStore store;
    private final AccountStore accounts;
    private final Providers providers;
    private final SessionKeeper keeper;
    private final SecurityPolicies policies;
    private final ApplicationEventPublisher events;

    AccountBindingService(
            AccountBindingStore store,
            AccountStore accounts,
            Providers providers,
            SessionKeeper keeper,
            SecurityPolicies policies,
            ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.providers = providers;
        this.keeper = keeper;
        this.policies = policies;
        this.events = events;
    }

    /** The account bound to this person; else the one of this login, which is bound now if it has a permit. */
    public Optional<UUID> find(String issuer, String subject, @Nullable String login) {
        Instant now = SessionKeeper.now();
        Optional<UUID> bound = store.accountOf(issuer, subject);
        if (bound.isEmpty() && login != null) {
            bound = store.permitted(Login.plain(login), now)
                    .filter(account -> store.bind(new Binding(Ids.next(), account, issuer, subject), "PERMIT", now));
            bound.ifPresent(account -> {
                store.forbid(account);
                tell("account-bound", account, Map.of("issuer", issuer, "how", "PERMIT"));
            });
        }
        bound.ifPresent(account -> store.used(issuer, subject, now));
        return bound;
    }

    public void bindSelf(UUID account, String issuer, String subject) {
        var holder = keeper.holder(account).orElseThrow(() -> new Refusal("PEOPLE-003"));
        if (!store.bind(new Binding(Ids.next(), account, issuer, subject), "SELF", SessionKeeper.now())) {
            throw new Refusal("PEOPLE-066");
        }
        SessionKeeper.caller(holder, List.of())
                .run(() -> tell("account-bound", account, Map.of("issuer", issuer, "how", "SELF")));
    }

    @Override
    @Transactional(readOnly = true)
    public List<BindingView> mine() {
        return views(Caller.current().account());
    }

    private List<BindingView> views(UUID account) {
        return store.bindings(account).stream().map(this::view).toList();
    }

    private BindingView view(Bound bound) {
        String name = providers.all().entrySet().stream()
                .filter(each -> each.getValue().issuer().equals(bound.issuer()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(bound.issuer());
        return new BindingView(bound.id(), name, bound.boundAt(), bound.lastUsed());
    }

    @Override
    public void unbindMine(UUID binding) {
        UUID me = Caller.current().account();
        if (!store.unbind(binding, me)) {
            throw new Absent("binding", binding);
        }
        tell("account-unbound", me, Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountBinding> all() {
        Map<UUID, Instant> permits =
                store.permits(SessionKeeper.now()).stream().collect(Collectors.toMap(Permit::account, Permit::until));
        Map<UUID, List<BindingView>> bound = store.bindings(null).stream()
                .collect(Collectors.groupingBy(Bound::account, Collectors.mapping(this::view, Collectors.toList())));
        return Stream.of(permits.keySet(), bound.keySet())
                .flatMap(java.util.Set::stream)
                .distinct()
                .map(account ->
                        new AccountBinding(account, bound.getOrDefault(account, List.of()), permits.get(account)))
                .toList();
    }

    @Override
    public Instant permit(UUID account) {
        existing(account);
        Instant now = SessionKeeper.now();
        Instant until = now.plus(Duration.ofDays(policies.current().access().invitationDays()));
        store.permit(new Permit(account, until), Caller.current().name(), now);
        tell("binding-permitted", account, Map.of("until", until.toString()));
        return until;
    }

    @Override
    public void forbid(UUID account) {
        existing(account);
        if (store.forbid(account)) {
            tell("binding-forbidden", account, Map.of());
        }
    }

    @Override
    public void unbind(UUID account) {
        existing(account);
        if (store.unbindAll(account) > 0) {
            keeper.endAll(account);
            tell("account-unbound", account, Map.of());
        }
    }

    private void existing(UUID account) {
        if (accounts.find(account).isEmpty()) {
            throw new Absent(ACCOUNT, account);
        }
    }

    private void tell(String what, UUID account, Map<String, Object> details) {
        events.publishEvent(new AccessChanged(what, ACCOUNT, account.toString(), details));
    }
}
