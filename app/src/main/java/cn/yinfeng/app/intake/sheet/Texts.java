package cn.yinfeng.app.intake.sheet;

import org.jspecify.annotations.Nullable;

/** The text of a cell as it is kept. */
final class Texts {
    private Texts() {}

    /** Without control characters (the database keeps no zero, the store separates cells by 1F) and outer blanks. */
    static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String kept = text;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' && each != '\n' && each != '\t') {
                kept = kept.replace(each, ' ');
            }
        }
        return kept.strip();
    }
}
