package cn.yinfeng.app.submission.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The canonical content of a version: one line for each row, a JSON array of texts that begins with what it is and which.
 * Rows come in a fixed order, so that the same facts always give the same bytes.
 */
public final class Lines {
    private static final int NAMED = 2;

    private Lines() {}

    /** A line of texts; null is written as null. */
    public static String of(@Nullable Object... texts) {
        return Stream.of(texts).map(Lines::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        var quoted = new StringBuilder("\"");
        value.toString().chars().forEach(each -> {
            switch (each) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (each < ' ') {
                        quoted.append(String.format("\\u%04x", each));
                    } else {
                        quoted.append((char) each);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** What differs between what was laid and what there is, each row by its name. */
    public static List<String> differences(List<String> laid, List<String> now) {
        var found = new ArrayList<String>();
        var rest = new ArrayList<>(now);
        for (String line : laid) {
            if (!rest.remove(line)) {
                String other = rest.stream()
                        .filter(each -> name(each).equals(name(line)))
                        .findFirst()
                        .orElse(null);
                found.add(other == null ? name(line) + " was taken away" : name(line) + ": " + line + " → " + other);
                rest.remove(other);
            }
        }
        rest.forEach(each -> found.add(name(each) + " was added"));
        return found;
    }

    /** What a line is and which: {@code entry 17}. */
    private static String name(String line) {
        return Stream.of(line.substring(1, line.length() - 1).split(",", -1))
                .limit(NAMED)
                .map(each -> each.replace("\"", ""))
                .collect(Collectors.joining(" "));
    }
}
