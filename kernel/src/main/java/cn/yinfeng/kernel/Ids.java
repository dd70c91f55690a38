package cn.yinfeng.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUID version 7 identifiers (RFC 9562 §5.7): they sort by the millisecond in which they were made. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    static UUID at(long millis) {
        long random = RANDOM.nextLong();
        long high = (millis << 16) | 0x7000L | (random & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
