package cn.yinfeng.app.people.access;

/** 统一退出: a provider of sign-on says that one of its people has left it (OpenID Connect Back-Channel Logout 1.0). */
public interface ProviderLogout {
    /**
     * Ends the sessions that this person has by the provider's word; others of theirs, opened with the password, stay. A
     * token that does not stand, or was shown before, is PEOPLE-078 and ends nothing.
     *
     * @param provider as the settings name it
     * @param token the logout token, as the provider signed it
     */
    void leave(String provider, String token);
}
