package cn.yinfeng.kernel;

import java.util.regex.Pattern;

/** The unified social credit code of an organisation, GB 32100-2015: 18 characters, the last one a check. */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}\\d{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** Whether the text has the form of a code; the check character is another question. */
    public static boolean hasShape(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** Whether the check character fits. Really registered codes are known that fail: warn, do not refuse. */
    public static boolean isValid(String text) {
        return hasShape(text) && text.charAt(17) == check(text);
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
