package cn.yinfeng.app.people.model;

import cn.yinfeng.kernel.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 电子邮箱 of a person: its form, and how others see it. Whether it is read by anybody only a letter can tell. */
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl},;<>\"]{1,64}@[^@\\s\\p{Cntrl},;<>\".]+(\\.[^@\\s\\p{Cntrl},;<>\".]+)+");

    private EmailAddress() {}

    /** As it is kept; null where none was given. */
    public static @Nullable String accept(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String address = typed.strip();
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw new Refusal("PEOPLE-068");
        }
        return address;
    }

    /** {@code w***@example.cn}: enough to know one's own by. */
    public static String masked(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }
}
