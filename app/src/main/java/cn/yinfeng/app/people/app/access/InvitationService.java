package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.AccountCreated;
import cn.yinfeng.app.people.access.AccessChanged;
import cn.yinfeng.app.people.access.Invitations;
import cn.yinfeng.app.people.app.AccountFactory;
import cn.yinfeng.app.people.app.AccountFactory.Wanted;
import cn.yinfeng.app.people.app.Hash;
import cn.yinfeng.app.people.app.LoginCheck;
import cn.yinfeng.app.people.app.NewPasswords;
import cn.yinfeng.app.people.app.SecurityPolicies;
import cn.yinfeng.app.people.app.SessionKeeper;
import cn.yinfeng.app.people.app.SessionOpener;
import cn.yinfeng.app.people.model.Contact;
import cn.yinfeng.app.people.model.Login;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.people.store.InvitationStore;
import cn.yinfeng.app.people.store.InvitationStore.Kept;
import cn.yinfeng.app.people.store.InvitationStore.Term;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations: made by the system administrator, used once by whoever holds the link. */
@Service
class InvitationService implements Invitations {
    private final InvitationStore store;
    private final AccountFactory accounts;
    private final NewPasswords fitness;
    private final LoginCheck check;
    private final SessionOpener opener;
    private final SecurityPolicies policies;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    InvitationService(
            InvitationStore store,
            AccountFactory accounts,
            NewPasswords fitness,
            LoginCheck check,
            SessionOpener opener,
            SecurityPolicies policies,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.store = store;
        this.accounts = accounts;
        this.fitness = fitness;
        this.check = check;
        this.opener = opener;
        this.policies = policies;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    @Transactional(readOnly = true)
    public List<InvitationView> all() {
        Instant now = SessionKeeper.now();
        return store.all().stream().map(each -> view(each, now)).toList();
    }

    private static InvitationView view(Kept kept, Instant now) {
        String contact = kept.invitation().contact();
        return new InvitationView(
                kept.id(),
                kept.invitation().name(),
                kept.invitation().role(),
                kept.unit(),
                contact == null ? null : Contact.masked(contact),
                kept.byName(),
                kept.term().from(),
                kept.term().until(),
                state(kept, now),
                kept.login());
    }

    private static State state(Kept kept, Instant now) {
        if (kept.login() != null) {
            return State.ACCEPTED;
        }
        if (kept.revoked()) {
            return State.REVOKED;
        }
        return kept.term().until().isAfter(now) ? State.OPEN : State.EXPIRED;
    }

    @Override
    @Transactional
    public Invited invite(Invitation wish) {
        Integer unit = accounts.acceptedUnit(wish.role(), wish.unitId());
        Instant now = SessionKeeper.now();
        var term = new Term(
                now, now.plus(Duration.ofDays(policies.current().access().invitationDays())));
        String secret = opener.randomText();
        UUID id = Ids.next();
        var invitation = new Invitation(wish.name().strip(), wish.role(), unit, blankless(wish.contact()));
        store.insert(id, Hash.of(secret), invitation, Caller.current(), term);
        tell("invitation-made", id, Map.of("role", wish.role(), "unit", unit == null ? 0 : unit));
        Kept kept = store.open(Hash.of(secret), now).orElseThrow();
        return new Invited(secret, view(kept, now));
    }

    private static @Nullable String blankless(@Nullable String contact) {
        return contact == null || contact.isBlank() ? null : contact.strip();
    }

    @Override
    @Transactional
    public void revoke(UUID invitation) {
        if (!store.revoke(invitation, Caller.current().name(), SessionKeeper.now())) {
            throw new Refusal("PEOPLE-076");
        }
        tell("invitation-revoked", invitation, Map.of());
    }

    @Override
    public Opened open(String secret, String address) {
        Kept kept = valid(secret, address);
        SecurityPolicy policy = policies.current();
        return new Opened(
                kept.invitation().name(),
                kept.invitation().role(),
                kept.unit(),
                kept.term().until(),
                policy.leastLength(),
                policy.classes(),
                policy.access().passphraseLength());
    }

    private Kept valid(String secret, String address) {
        return store.open(Hash.of(secret), SessionKeeper.now()).orElseThrow(() -> check.vain("PEOPLE-073", address));
    }

    /** The account is the inviter's work, so that the inviter is not the second administrator who confirms it. */
    @Override
    public Accepted accept(Acceptance acceptance) {
        Kept kept = valid(acceptance.secret(), acceptance.address());
        String login = Login.accept(acceptance.login());
        fitness.refuseUnfit(login, "", acceptance.password());
        UUID account = Ids.next();
        var wanted = new Wanted(
                account,
                login,
                kept.invitation().name(),
                kept.invitation().role(),
                kept.invitation().unitId(),
                kept.by());
        String hash = accounts.hash(acceptance.password());
        boolean waits = policies.current().confirmAccounts();
        transaction.executeWithoutResult(status -> {
            accounts.make(wanted, hash, waits);
            if (!store.accept(kept.id(), account, SessionKeeper.now())) {
                throw new Refusal("PEOPLE-073");
            }
            Integer unit = kept.invitation().unitId();
            events.publishEvent(new AccountCreated(account, wanted.role(), unit == null ? 0 : unit));
            tell("invitation-accepted", kept.id(), Map.of("account", account.toString()));
        });
        return new Accepted(login, waits);
    }

    private void tell(String what, UUID invitation, Map<String, Object> details) {
        events.publishEvent(new AccessChanged(what, "invitation", invitation.toString(), details));
    }
}
