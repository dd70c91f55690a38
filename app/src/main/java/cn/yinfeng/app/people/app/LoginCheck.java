package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.LoginRefused;
import cn.yinfeng.app.people.model.Login;
import cn.yinfeng.app.people.model.LoginAttempts;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.people.store.AccountStore.Credentials;
import cn.yinfeng.app.people.store.LoginAttemptStore;
import cn.yinfeng.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at a login and its password. Every try is counted before it is looked at and forgotten when it was right; what
 * is counted, answered and waited for is the same whether the login exists or not.
 */
@Component
public class LoginCheck {
    private static final Duration KEPT = Duration.ofDays(1);
    private final LoginAttemptStore attempts;
    private final SecurityPolicies policies;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LoginCheck(
            LoginAttemptStore attempts,
            SecurityPolicies policies,
            AccountStore accounts,
            Passwords passwords,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.attempts = attempts;
        this.policies = policies;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whose login it is, or a refusal with the given code (PEOPLE-002 where a wait is asked for). */
    Credentials pass(String typed, String password, String code, String address) {
        String login = Login.plain(typed);
        byte[] key = Hash.of(login);
        transaction.executeWithoutResult(status -> {
            charge(key);
            chargeAddress(address);
        });
        Optional<Credentials> known = accounts.credentials(login);
        boolean right =
                passwords.matches(password, known.map(Credentials::hash).orElse(Passwords.NOBODY)) && known.isPresent();
        if (!right) {
            throw refused(known.map(Credentials::account).orElse(null), code, address);
        }
        attempts.forget(key);
        transaction.executeWithoutResult(status -> forgiveAddress(address));
        Credentials credentials = known.get();
        if (credentials.disabled()) {
            throw refused(credentials.account(), "PEOPLE-003", address);
        }
        return credentials;
    }

    private void charge(byte[] key) {
        Instant now = SessionKeeper.now();
        LoginAttempts before = attempts.hold(key, now);
        if (before.blocked(now)) {
            throw new Refusal("PEOPLE-002", Map.of("seconds", before.secondsLeft(now)));
        }
        attempts.save(key, before.charged(now));
    }

    /** A code of six digits is soon guessed by whoever knows the password: its tries are counted for themselves. */
    public void passCode(UUID account, String address, BooleanSupplier right) {
        byte[] key = Hash.of("code:" + account);
        transaction.executeWithoutResult(status -> charge(key));
        if (!right.getAsBoolean()) {
            throw refused(account, "PEOPLE-051", address);
        }
        attempts.forget(key);
    }

    /** Something secret that nobody was given was shown: counted for the network address, which may have to wait. */
    public Refusal vain(String code, String address) {
        transaction.executeWithoutResult(status -> chargeAddress(address));
        return refused(null, code, address);
    }

    /** What is no network address is not counted as one. */
    private static boolean isNetwork(String address) {
        return address.indexOf('.') >= 0 || address.indexOf(':') >= 0;
    }

    private void chargeAddress(String address) {
        if (isNetwork(address)) {
            Instant now = SessionKeeper.now();
            byte[] key = Hash.of("address:" + address);
            LoginAttempts before = attempts.hold(key, now);
            if (before.blocked(now)) {
                throw new Refusal("PEOPLE-002", Map.of("seconds", before.secondsLeft(now)));
            }
            attempts.save(key, before.charged(now, policies.current().addressFailures()));
        }
    }

    private void forgiveAddress(String address) {
        if (isNetwork(address)) {
            Instant now = SessionKeeper.now();
            byte[] key = Hash.of("address:" + address);
            attempts.save(key, attempts.hold(key, now).forgiven(now));
        }
    }

    public Refusal refused(@Nullable UUID account, String code, String address) {
        transaction.executeWithoutResult(status -> events.publishEvent(new LoginRefused(account, code, address)));
        return new Refusal(code);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    void sweep() {
        attempts.forgetBefore(SessionKeeper.now().minus(KEPT));
    }
}
