package cn.yinfeng.app.people.app.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider in the settings, {@code yinfeng.sign-on.<id>.…}.
 *
 * @param issuer its address, as it calls itself; HTTPS, except on this machine
 * @param clientSecretFile a file with the secret; none for a public client, which has PKCE alone
 * @param name on the button, Chinese
 * @param nameEn on the button, English
 * @param loginClaim which claim is the login, looked at only where an account may be bound
 * @param secondFactor whether it asks everybody for a second factor, so that ours is not asked again
 * @param signature the algorithm of its ID tokens
 */
record Provider(
        String issuer,
        String clientId,
        @Nullable String clientSecretFile,
        @DefaultValue("统一身份认证") String name,
        @DefaultValue("Single sign-on") String nameEn,
        @DefaultValue("preferred_username") String loginClaim,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("false") boolean secondFactor,
        @DefaultValue("RS256") String signature) {
    Provider {
        scopes = List.copyOf(scopes);
        URI address = URI.create(issuer);
        boolean safe = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && isThisMachine(String.valueOf(address.getHost())));
        if (!safe || clientId.isBlank() || !scopes.contains("openid")) {
            throw new IllegalArgumentException(
                    "yinfeng.sign-on: an issuer under https, a client-id and the scope openid are needed, not "
                            + issuer);
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
