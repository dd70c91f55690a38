package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.app.SessionKeeper;
import cn.yinfeng.kernel.Refusal;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Judges logout tokens by section 2.6 of Back-Channel Logout 1.0: the signature with the algorithm of the settings and the
 * provider's published keys, issuer, audience, time, that it is about leaving, and that it is no ID token.
 */
@Component
class LogoutTokens {
    private static final Logger LOG = LoggerFactory.getLogger(LogoutTokens.class);
    private static final String LEAVING = "http://schemas.openid.net/event/backchannel-logout";
    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private final Providers providers;
    private final Map<String, NimbusJwtDecoder> decoders = new ConcurrentHashMap<>();

    LogoutTokens(Providers providers) {
        this.providers = providers;
    }

    /** Who leaves; PEOPLE-078 where the token does not stand, PEOPLE-061 where the provider's keys cannot be asked for. */
    Leaving judge(String provider, String token) {
        if (!providers.all().containsKey(provider)) {
            throw new Refusal("PEOPLE-078");
        }
        ClientRegistration client = providers.registration(provider);
        try {
            Jwt jwt = decoder(provider, client).decode(token);
            String fault = fault(jwt, client);
            if (fault == null) {
                return new Leaving(
                        String.valueOf(jwt.getClaimAsString("iss")),
                        Objects.requireNonNull(jwt.getSubject()),
                        Objects.requireNonNull(jwt.getId()),
                        Objects.requireNonNull(jwt.getExpiresAt()).plus(CLOCKS_DIFFER));
            }
            LOG.warn("a logout token of the provider {} does not stand: {}", provider, fault);
        } catch (JwtException doesNotStand) {
            LOG.warn(
                    "a logout token of the provider {} does not stand: {}",
                    provider,
                    doesNotStand.getClass().getSimpleName());
        }
        throw new Refusal("PEOPLE-078");
    }

    private NimbusJwtDecoder decoder(String provider, ClientRegistration client) {
        String keys = String.valueOf(client.getProviderDetails().getJwkSetUri());
        return decoders.computeIfAbsent(provider + " " + keys, each -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                    .jwsAlgorithm(Objects.requireNonNull(
                            SignatureAlgorithm.from(providers.of(provider).signature())))
                    .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(
                            new DefaultJOSEObjectTypeVerifier<SecurityContext>(LOGOUT, JOSEObjectType.JWT, null)))
                    .build();
            // All of it is judged below, in one place.
            decoder.setJwtValidator(jwt -> OAuth2TokenValidatorResult.success());
            return decoder;
        });
    }

    private static @Nullable String fault(Jwt jwt, ClientRegistration client) {
        if (!Objects.equals(
                jwt.getClaimAsString("iss"), client.getProviderDetails().getIssuerUri())) {
            return "issuer";
        }
        if (jwt.getAudience() == null || !jwt.getAudience().contains(client.getClientId())) {
            return "audience";
        }
        if (!isOfNow(jwt.getIssuedAt(), jwt.getExpiresAt())) {
            return "time";
        }
        if (!(jwt.getClaim("events") instanceof Map<?, ?> events) || !(events.get(LEAVING) instanceof Map<?, ?>)) {
            return "events";
        }
        if (jwt.hasClaim("nonce")) {
            return "nonce";
        }
        return isBlank(jwt.getSubject()) || isBlank(jwt.getId()) ? "sub or jti" : null;
    }

    private static boolean isOfNow(@Nullable Instant issued, @Nullable Instant expires) {
        Instant now = SessionKeeper.now();
        return issued != null
                && expires != null
                && issued.isBefore(now.plus(CLOCKS_DIFFER))
                && expires.isAfter(now.minus(CLOCKS_DIFFER));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /**
     * Somebody leaves the provider.
     *
     * @param id of the token, which counts once
     * @param until when the id has to be remembered
     */
    record Leaving(String issuer, String subject, String id, Instant until) {}
}
