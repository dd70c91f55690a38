package cn.yinfeng.app.people.model;

import cn.yinfeng.kernel.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a password must be: long, and not what somebody else knows already. */
public final class PasswordPolicy {
    public static final int LEAST = 10;
    public static final int MOST = 128;

    private PasswordPolicy() {}

    /** Why this password is refused, if it is. */
    public static Optional<Refusal> against(String login, String current, String next) {
        int length = next.codePointCount(0, next.length());
        if (length < LEAST || length > MOST) {
            return Optional.of(new Refusal("PEOPLE-006", Map.of("least", LEAST, "most", MOST)));
        }
        if (next.strip().toLowerCase(Locale.ROOT).equals(login)) {
            return Optional.of(new Refusal("PEOPLE-007"));
        }
        if (next.equals(current)) {
            return Optional.of(new Refusal("PEOPLE-008"));
        }
        return Optional.empty();
    }
}
