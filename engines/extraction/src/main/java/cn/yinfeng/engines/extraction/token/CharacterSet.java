package cn.yinfeng.engines.extraction.token;

/** A set of characters that answers at once; small enough to stay near the processor where a table of everything would not. */
final class CharacterSet {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    static CharacterSet of(String characters) {
        var set = new CharacterSet();
        for (int at = 0; at < characters.length(); at++) {
            set.add(characters.charAt(at));
        }
        return set;
    }

    void add(char each) {
        bits[each / Long.SIZE] |= bit(each);
    }

    private static long bit(char each) {
        return 1L << (each % Long.SIZE);
    }

    boolean has(char each) {
        return (bits[each / Long.SIZE] & bit(each)) != 0;
    }
}
