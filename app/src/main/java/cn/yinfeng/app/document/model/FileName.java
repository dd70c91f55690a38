package cn.yinfeng.app.document.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as we keep it: no folders, nothing invisible, nothing that a file system would stumble over. */
public record FileName(String text) {
    private static final int LONGEST = 120;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /** The given name made safe; "file" where nothing is left of it. */
    public static FileName of(String given) {
        String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        String visible = INVISIBLE.matcher(last).replaceAll("").replaceAll("\\s+", " ");
        String safe = EDGES.matcher(UNSAFE.matcher(visible).replaceAll("_")).replaceAll("");
        return new FileName(safe.isEmpty() ? "file" : shortened(safe));
    }

    /** The part after the last dot in lower case; empty where there is none. */
    public String extension() {
        return extension(text).toLowerCase(Locale.ROOT);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String tail = extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
        int end = name.offsetByCodePoints(0, LONGEST - tail.length());
        return name.substring(0, end) + tail;
    }
}
