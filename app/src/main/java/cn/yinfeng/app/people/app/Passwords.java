package cn.yinfeng.app.people.app;

import cn.yinfeng.kernel.Refusal;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id at 19 MiB and two passes. Few at a time, so that a crowd at the login page waits in a
 * queue instead of taking the machine's memory.
 */
@Component
public class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 20;
    /** The hash of no password: an unknown login costs the same time as a wrong password. */
    static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    /** Without letters and digits that look alike on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int ONE_TIME_LETTERS = 16;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();

    public String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    public String oneTime() {
        var password = new StringBuilder(ONE_TIME_LETTERS);
        for (int i = 0; i < ONE_TIME_LETTERS; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("PEOPLE-009");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("PEOPLE-009");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
