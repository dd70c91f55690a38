package cn.yinfeng.engines.extraction.token;

import java.util.HashMap;
import java.util.Map;

/** What single characters are, and their plain form. */
public final class Characters {
    private static final String SIGNS = "，,。.．.：:；;！!？?（(）)％%﹪%＊*～~〜~﹣-－-–-―—「“」”『“』”﹙(﹚)、、﹐,﹔;";
    private static final char[] PLAIN = plain(simplified(), narrow());

    private Characters() {}

    /** Simplified, and narrow where it is a sign; the full stop 。 stays itself. */
    public static char fold(char raw) {
        return PLAIN[raw];
    }

    private static char[] plain(Map<Character, Character> simplified, Map<Character, Character> narrow) {
        var plain = new char[Character.MAX_VALUE + 1];
        for (int each = 0; each < plain.length; each++) {
            char raw = (char) each;
            char wide = raw >= '！' && raw <= '～' ? (char) (raw - '！' + '!') : raw;
            boolean ideograph = raw >= 0x4e00 && raw <= 0x9fff;
            boolean stays = raw < 0x80 || raw == '。';
            plain[each] = stays ? raw : (ideograph ? simplified : narrow).getOrDefault(raw, wide);
        }
        return plain;
    }

    public static boolean isHan(char raw) {
        return (raw >= 0x4e00 && raw <= 0x9fff) || (raw >= 0x3400 && raw <= 0x4dbf) || raw == '〇' || raw == '○';
    }

    public static boolean isDigit(char raw) {
        return raw >= '0' && raw <= '9';
    }

    public static boolean isLatin(char raw) {
        return (raw >= 'a' && raw <= 'z') || (raw >= 'A' && raw <= 'Z');
    }

    static boolean isPinyin(char raw) {
        return (raw >= 'a' && raw <= 'z')
                || (raw >= '\u00e0' && raw <= '\u00fc')
                || (raw >= '\u0100' && raw <= '\u01dc');
    }

    private static Map<Character, Character> simplified() {
        Map<Character, Character> pairs = new HashMap<>();
        for (String line : Words.lines("traditional")) {
            for (String pair : line.split(" ", -1)) {
                pairs.put(pair.charAt(0), pair.charAt(1));
            }
        }
        return Map.copyOf(pairs);
    }

    private static Map<Character, Character> narrow() {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i + 1 < SIGNS.length(); i += 2) {
            pairs.put(SIGNS.charAt(i), SIGNS.charAt(i + 1));
        }
        pairs.remove('。');
        return Map.copyOf(pairs);
    }
}
