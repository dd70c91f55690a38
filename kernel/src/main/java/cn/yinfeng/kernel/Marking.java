package cn.yinfeng.kernel;

import java.util.regex.Pattern;

/**
 * 密级标志: marks of state secrets, which must not come onto a network (涉密不上网). A mark stands where GB/T 9704-2012, 7.2.2 puts
 * it: with a star and perhaps a term (机密★1年), alone on a line, or behind the word 密级. That a plan speaks of 商业机密 or
 * 保守国家秘密 marks nothing.
 */
public final class Marking {
    private static final String GAP = "[ \\t\\u00a0\\u3000]*";
    private static final String LEVEL = "(?:绝%1$s密|机%1$s密|秘%1$s密)".formatted(GAP);
    private static final String TERM = "(?:%1$s(?:\\d+|[一二三五十]+)%1$s(?:个月|月|年)|%1$s长期)?".formatted(GAP);
    private static final Pattern IN_TEXT =
            Pattern.compile("%2$s%1$s[★☆*＊]|密%1$s级%1$s[:：]%1$s%2$s|(?m:^%1$s(?:\\d{6}%1$s)?%2$s%3$s%1$s\\r?$)"
                    .formatted(GAP, LEVEL, TERM));
    private static final Pattern IN_NAME =
            Pattern.compile("绝%1$s密|(?<!商业|工作|技术)机%1$s密|秘%1$s密%1$s[★☆*＊]".formatted(GAP));

    private Marking() {}

    /** Whether a mark stands in the text of a document. */
    public static boolean isIn(CharSequence text) {
        return IN_TEXT.matcher(text).find();
    }

    /** Whether the name of a file says that it is marked. */
    public static boolean isInName(CharSequence name) {
        return IN_NAME.matcher(name).find();
    }
}
