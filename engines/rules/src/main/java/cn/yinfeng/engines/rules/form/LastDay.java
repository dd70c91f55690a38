package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Layout;
import cn.yinfeng.engines.rules.file.Scalar;
import cn.yinfeng.engines.rules.file.Section;
import java.util.List;
import java.util.Optional;

/** The one field that may be missing: {@code to} is put in on a line of its own behind {@code from}, and taken out with its line. */
final class LastDay {
    static final String PATH = "to";

    private LastDay() {}

    /** An empty field behind the line of {@code from}; none where that is not a line of its own. */
    static Optional<Spot> missing(String text, Section root, Words label, Words group) {
        return new Layout(text)
                .scalar(root, "from")
                .filter(from -> ownLine(text, from, "from"))
                .map(from -> {
                    int at = lineEnd(text, from.to());
                    var field = new Field(PATH, label, Field.Kind.DATE, "", List.of(), group, at, at);
                    return new Spot(field, from, Optional.empty());
                });
    }

    /** The line that is put in behind the one of {@code from}. */
    static String line(String text, int at, String value) {
        String newline = text.startsWith("\r\n", at) ? "\r\n" : "\n";
        return newline + PATH + ": " + value;
    }

    /** Where the line of {@code to} begins, if nothing but it stands there. */
    static Optional<Integer> lineStart(String text, Scalar to) {
        boolean alone = ownLine(text, to, PATH)
                && text.substring(to.to(), lineEnd(text, to.to())).isBlank();
        return alone ? Optional.of(text.lastIndexOf('\n', to.from()) + 1) : Optional.empty();
    }

    private static boolean ownLine(String text, Scalar scalar, String key) {
        int start = text.lastIndexOf('\n', scalar.from()) + 1;
        return text.substring(start, scalar.from()).matches(key + ":\\s+");
    }

    /** Before the end of the line that a place stands in. */
    static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            return text.length();
        }
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Behind the end of that line. */
    static int nextLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
