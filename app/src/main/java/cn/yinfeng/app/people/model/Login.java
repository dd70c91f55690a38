package cn.yinfeng.app.people.model;

import cn.yinfeng.kernel.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The name under which a person logs in; capitals and full-width letters make no difference. */
public final class Login {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");

    private Login() {}

    public static String plain(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The plain form of a new login, or a refusal. */
    public static String accept(String wanted) {
        String plain = plain(wanted);
        if (!FORM.matcher(plain).matches()) {
            throw new Refusal("PEOPLE-010", Map.of("login", plain));
        }
        return plain;
    }
}
