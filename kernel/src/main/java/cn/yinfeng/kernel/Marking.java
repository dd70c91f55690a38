package cn.yinfeng.app.document;

import java.util.regex.Pattern;

/** 密级: marks of state secrets, which must not come onto a network (涉密不上网). 商业秘密 without the star is none. */
public final class Marking {
    private static final String GAP = "[ \\t\\u00a0\\u3000]*";
    private static final Pattern MARK = Pattern.compile("绝%1$s密|机%1$s密|秘%1$s密%1$s[★☆*＊]".formatted(GAP));

    private Marking() {}

    public static boolean isIn(String text) {
        return MARK.matcher(text).find();
    }
}
