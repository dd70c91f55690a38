package cn.yinfeng.app.people.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by the clock: RFC 6238 with SHA-1, six digits and steps of thirty seconds, as devices expect them. */
public final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final int NIBBLE = 0x0f;
    private static final int WITHOUT_SIGN = 0x7fffffff;
    private static final int BITS = 5;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private final byte[] secret;

    public Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /** The step whose code this is: the present one, or the one before or after it, for clocks that are a little off. */
    public OptionalLong stepOf(String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        byte[] told = code.strip().getBytes(StandardCharsets.UTF_8);
        for (long step = present - 1; step <= present + 1; step++) {
            if (MessageDigest.isEqual(told, code(step).getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    public String code(Instant at) {
        return code(at.getEpochSecond() / STEP_SECONDS);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & NIBBLE) & WITHOUT_SIGN;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The secret as people type it. */
    public String base32() {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : secret) {
            held = held << Byte.SIZE | Byte.toUnsignedInt(each);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE32.charAt(held >> bits & (1 << BITS) - 1));
            }
            held &= (1 << bits) - 1;
        }
        return text.toString();
    }
}
