package cn.yinfeng.app.portal.model;

/** Who answers questions about a publication, as the public sees it. There is no way back to the person. */
public record MaskedContact(String name, String phone) {
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    /** Masks: 王小明 becomes 王**, 13912341234 becomes 139****1234; a number too short for that is hidden whole. */
    public static MaskedContact of(String name, String phone) {
        return new MaskedContact(maskName(name.strip()), maskPhone(phone));
    }

    private static String maskName(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private static String maskPhone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        int hidden = digits.length() - HEAD - TAIL;
        if (hidden < 2) {
            return digits.isEmpty() ? "" : "****";
        }
        return digits.substring(0, HEAD) + "*".repeat(hidden) + digits.substring(HEAD + hidden);
    }
}
