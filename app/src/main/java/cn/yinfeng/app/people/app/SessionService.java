package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.LiveSession;
import cn.yinfeng.app.people.LoggedIn;
import cn.yinfeng.app.people.LoggedOut;
import cn.yinfeng.app.people.PasswordChanged;
import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.model.PasswordPolicy;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.people.store.AccountStore.Credentials;
import cn.yinfeng.app.people.store.SessionStore.Holder;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Refusal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Logging in and out, and changing the own password. */
@Service
class SessionService implements Sessions {
    private static final int TOKEN_BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final LoginCheck check;
    private final AccountStore accounts;
    private final SessionKeeper keeper;
    private final Passwords passwords;
    private final AdministratorFile administratorFile;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SessionService(
            LoginCheck check,
            AccountStore accounts,
            SessionKeeper keeper,
            Passwords passwords,
            AdministratorFile administratorFile,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.check = check;
        this.accounts = accounts;
        this.keeper = keeper;
        this.passwords = passwords;
        this.administratorFile = administratorFile;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public Opened open(String login, String password, String address) {
        Credentials known = check.pass(login, password, "PEOPLE-001", address);
        Holder holder = keeper.holder(known.account()).orElseThrow(() -> new Refusal("PEOPLE-003"));
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        LiveSession session = keeper.live(holder);
        session.caller()
                .run(() -> transaction.executeWithoutResult(status -> {
                    keeper.begin(Hash.of(token), known.account());
                    events.publishEvent(new LoggedIn(known.account(), address));
                }));
        return new Opened(token, session);
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
        PasswordPolicy.against(session.login(), current, next).ifPresent(refusal -> {
            throw refusal;
        });
        String hash = passwords.hash(next);
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(known.account(), hash, false);
            keeper.endOthers(known.account(), key);
            administratorFile.forget(session.login());
            events.publishEvent(new PasswordChanged(known.account()));
        });
    }
}
