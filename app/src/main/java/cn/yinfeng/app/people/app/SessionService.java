package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.LiveSession;
import cn.yinfeng.app.people.LoggedIn;
import cn.yinfeng.app.people.LoggedOut;
import cn.yinfeng.app.people.PasswordChanged;
import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.model.GuessedPasswords;
import cn.yinfeng.app.people.model.PasswordPolicy;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.people.store.AccountStore.Credentials;
import cn.yinfeng.app.people.store.SessionStore.Holder;
import cn.yinfeng.app.people.store.SessionStore.Opening;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Refusal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Logging in and out, and changing the own password. */
@Service
class SessionService implements Sessions {
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_AGENT = 300;
    private final SecureRandom random = new SecureRandom();
    private final List<String> guessed = GuessedPasswords.of(ShippedRules.of("people"));
    private final LoginCheck check;
    private final SecondFactors factors;
    private final SecurityPolicies policies;
    private final AccountStore accounts;
    private final SessionKeeper keeper;
    private final Passwords passwords;
    private final AdministratorFile administratorFile;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SessionService(
            LoginCheck check,
            SecondFactors factors,
            SecurityPolicies policies,
            AccountStore accounts,
            SessionKeeper keeper,
            Passwords passwords,
            AdministratorFile administratorFile,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.check = check;
        this.factors = factors;
        this.policies = policies;
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
        Holder holder = keeper.holder(known.account()).orElseThrow(() -> new Refusal("PEOPLE-003"));
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        LiveSession session = keeper.live(holder);
        var opening = new Opening(known.account(), attempt.address(), shortened(attempt.agent()));
        session.caller()
                .run(() -> transaction.executeWithoutResult(status -> {
                    keeper.begin(Hash.of(token), opening);
                    events.publishEvent(new LoggedIn(known.account(), attempt.address()));
                }));
        return new Opened(token, session);
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

    private static String shortened(String agent) {
        return agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
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
        refuseUnfit(known, current, next);
        String hash = passwords.hash(next);
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(known.account(), hash, false, SessionKeeper.now());
            keeper.endOthers(known.account(), key);
            administratorFile.forget(session.login());
            events.publishEvent(new PasswordChanged(known.account()));
        });
    }

    private void refuseUnfit(Credentials known, String current, String next) {
        SecurityPolicy policy = policies.current();
        new PasswordPolicy(policy.leastLength(), policy.classes(), guessed)
                .against(known.login(), current, next)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        for (String before : accounts.history(known.account(), policy.history())) {
            if (passwords.matches(next, before)) {
                throw new Refusal("PEOPLE-056", Map.of("history", policy.history()));
            }
        }
    }
}
