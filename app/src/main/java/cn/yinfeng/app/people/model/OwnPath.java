package cn.yinfeng.app.people.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person comes out after the way through a provider: a page of this platform, never an address elsewhere. */
public final class OwnPath {
    public static final String HOME = "/";
    private static final int LONGEST = 500;
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]*");

    private OwnPath() {}

    /** The path, or the home page where it is none of ours. */
    public static String accept(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && FORM.matcher(wanted).matches()
                        && !wanted.startsWith("/api/")
                ? wanted
                : HOME;
    }
}
