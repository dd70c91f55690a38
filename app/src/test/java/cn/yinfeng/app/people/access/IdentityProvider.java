package cn.yinfeng.app.people.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A real provider of OpenID Connect on a port of this machine: Spring Authorization Server with a page to log in at. It
 * can be made to lie in what it signs, and to sign with a key that is not its own.
 */
public final class IdentityProvider {
    static final String PASSWORD = "at-the-region";
    static final String SECRET = "known-to-two";
    private static final List<String> REDIRECTS = new CopyOnWriteArrayList<>();
    private static final AtomicReference<@Nullable Consumer<Map<String, Object>>> LIE = new AtomicReference<>();
    private static final AtomicBoolean FORGES = new AtomicBoolean();
    private final URI address;

    private IdentityProvider(URI address) {
        this.address = address;
    }

    static IdentityProvider start() {
        var context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Region.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=provider", "spring.main.banner-mode=off")
                .run();
        return new IdentityProvider(URI.create("http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort()));
    }

    URI address() {
        return address;
    }

    /** Where browsers may be sent back to. */
    void knows(String redirect) {
        REDIRECTS.add(redirect);
    }

    /** What it signs from now on is changed by this. */
    void lies(Consumer<Map<String, Object>> change) {
        LIE.set(change);
    }

    void forges() {
        FORGES.set(true);
    }

    /** What it posts to a client when one of its people has left, changed by this. */
    String logoutToken(String subject, Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss", address.toString(),
                "sub", subject,
                "aud", List.of("yinfeng"),
                "iat", Instant.now().getEpochSecond(),
                "exp", Instant.now().plusSeconds(120).getEpochSecond(),
                "jti", UUID.randomUUID().toString(),
                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
        change.accept(claims);
        return signed(claims);
    }

    private static String signed(Map<String, Object> claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("region")
                    .type(new JOSEObjectType("logout+jwt"))
                    .build();
            var token = new SignedJWT(header, JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(FORGES.get() ? Region.FOREIGN : Region.KEY));
            return token.serialize();
        } catch (JOSEException | ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void isHonestAgain() {
        LIE.set(null);
        FORGES.set(false);
    }

    /** The provider's own small application. No stereotype: the platform looks through these packages for its parts. */
    @EnableWebSecurity
    static class Region {
        private static final RSAKey KEY = key();
        private static final RSAKey FOREIGN = key();

        private static RSAKey key() {
            try {
                return new RSAKeyGenerator(2048).keyID("region").generate();
            } catch (JOSEException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Bean
        TomcatServletWebServerFactory server() {
            var server = new TomcatServletWebServerFactory(0);
            // All answers come from filters, which are asked only where some servlet would be.
            server.setRegisterDefaultServlet(true);
            return server;
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(List.of("zhang", "li", "wang", "zhao", "sun", "qian").stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .roles("STAFF")
                            .build())
                    .toList());
        }

        @Bean
        RegisteredClientRepository clients() {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // It would keep the secret under a better hash.
                }

                @Override
                public RegisteredClient findById(String id) {
                    return client();
                }

                @Override
                public @Nullable RegisteredClient findByClientId(String id) {
                    return id.equals("yinfeng") ? client() : null;
                }
            };
        }

        private static RegisteredClient client() {
            return RegisteredClient.withId("1")
                    .clientId("yinfeng")
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUris(all -> all.addAll(REDIRECTS))
                    .postLogoutRedirectUris(all -> REDIRECTS.forEach(
                            each -> all.add(URI.create(each).resolve("/login").toString())))
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> published() {
            return new ImmutableJWKSet<>(new JWKSet(KEY));
        }

        @Bean
        JwtEncoder signing() {
            return new NimbusJwtEncoder(
                    (selector, context) -> selector.select(new JWKSet(FORGES.get() ? FOREIGN : KEY)));
        }

        @Bean
        JwtDecoder reading() throws JOSEException {
            return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> telling() {
            return context -> {
                if (context.getTokenType().getValue().equals("id_token")) {
                    context.getClaims().claims(claims -> {
                        claims.put(
                                "preferred_username",
                                Objects.requireNonNull(context.<Authentication>getPrincipal())
                                        .getName());
                        Consumer<Map<String, Object>> lie = LIE.get();
                        if (lie != null) {
                            lie.accept(claims);
                        }
                    });
                }
            };
        }
    }
}
