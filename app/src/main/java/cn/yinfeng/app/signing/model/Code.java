package cn.yinfeng.app.signing.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The short code on a printed form: nine characters of Crockford's base 32, the last one a check over the others. Letters
 * that look like digits are read as these, so that it can be typed from paper.
 */
public final class Code {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 9;
    private static final int GROUP = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    static String next() {
        var code = new StringBuilder();
        while (code.length() < LENGTH - 1) {
            code.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return code.append(check(code)).toString();
    }

    /** Weights that are odd are units modulo 32: every single wrong character changes the check. */
    private static char check(CharSequence digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (2 * place + 1) * DIGITS.indexOf(digits.charAt(place));
        }
        return DIGITS.charAt(sum % DIGITS.length());
    }

    /** The code in what somebody typed; empty where it cannot be one. */
    public static Optional<String> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-－—·.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean sound = code.length() == LENGTH
                && code.chars().allMatch(each -> DIGITS.indexOf(each) >= 0)
                && check(code) == code.charAt(LENGTH - 1);
        return sound ? Optional.of(code) : Optional.empty();
    }

    /** As people read it: 7K3-M9Q-XDC. */
    public static String shown(String code) {
        return code.substring(0, GROUP) + "-" + code.substring(GROUP, 2 * GROUP) + "-" + code.substring(2 * GROUP);
    }
}
