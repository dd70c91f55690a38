package cn.yinfeng.app.people.model;

/** E-mail or telephone as it is shown in lists: enough to know it again by. */
public final class Contact {
    private static final int SHOWN = 3;
    private static final int LAST = 4;

    private Contact() {}

    /** {@code w***@example.cn}, {@code 138****5678}; of what is shorter, the first character. */
    public static String masked(String contact) {
        int at = contact.lastIndexOf('@');
        if (at > 0) {
            return contact.substring(0, contact.offsetByCodePoints(0, 1)) + "***" + contact.substring(at);
        }
        int length = contact.length();
        return length < SHOWN + LAST + 2
                ? contact.substring(0, contact.offsetByCodePoints(0, 1)) + "****"
                : contact.substring(0, SHOWN) + "****" + contact.substring(length - LAST);
    }
}
