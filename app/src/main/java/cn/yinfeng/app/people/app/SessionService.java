package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.LiveSession;
import cn.yinfeng.app.people.LoggedOut;
import cn.yinfeng.app.people.PasswordChanged;
import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.people.store.AccountStore.Credentials;
import cn.yinfeng.app.people.store.SessionStore.Opening;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Logging in and out, and changing the own password. */
@Service
class SessionService implements Sessions {
    private final LoginCheck check;
    private final SecondFactors factors;
    private final SessionOpener opener;
    private final NewPasswords fitness;
    private final AccountStore accounts;
    private final SessionKeeper keeper;
    private final Passwords passwords;
    private final AdministratorFile administratorFile;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SessionService(
            LoginCheck check,
            SecondFactors factors,
            SessionOpener opener,
            NewPasswords fitness,
            AccountStore accounts,
            SessionKeeper keeper,
            Passwords passwords,
            AdministratorFile administratorFile,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.check = check;
        this.factors = factors;
        this.opener = opener;
        this.fitness = fitness;
        this.accounts = accounts;
        this.keeper = keeper;
        this.passwords = passwords;
        this.administratorFile = administratorFile;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public Opened open(Attempt attempt) {
        Credentials known = check.pass(attempt.login(), attempt.password(), "PEOPLE-001", attempt.address());
        askForCode(known.account(), attempt);
        return opener.open(new Opening(known.account(), attempt.address(), attempt.agent(), null));
    }

    private void askForCode(UUID account, Attempt attempt) {
        if (!factors.isOn(account)) {
            return;
        }
        String code = attempt.code();
        if (code == null || code.isBlank()) {
            throw new Refusal("PEOPLE-050");
        }
        check.passCode(account, attempt.address(), () -> factors.accepts(account, code));
    }

    @Override
    public Optional<LiveSession> find(String token) {
        return keeper.find(Hash.of(token));
    }

    @Override
    public void close(String token) {
        byte[] key = Hash.of(token);
        transaction.executeWithoutResult(status -> {
            if (keeper.end(key)) {
                Caller.find().ifPresent(caller -> events.publishEvent(new LoggedOut(caller.account())));
            }
        });
    }

    @Override
    public void changePassword(String token, String current, String next, String address) {
        byte[] key = Hash.of(token);
        LiveSession session = keeper.find(key).orElseThrow(() -> new Refusal("PLATFORM-401"));
        Credentials known = check.pass(session.login(), current, "PEOPLE-004", address);
        fitness.refuseUnfit(known.login(), current, next);
        fitness.refuseRepeated(known.account(), next);
        String hash = passwords.hash(next);
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(known.account(), hash, false, SessionKeeper.now());
            keeper.endOthers(known.account(), key);
            administratorFile.forget(session.login());
            events.publishEvent(new PasswordChanged(known.account()));
        });
    }
}
