package cn.yinfeng.acceptance.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The single sign-on of a region, as a real provider: Spring Authorization Server with its own page to log in at. It is
 * reached as {@code localhost} and the platform as {@code 127.0.0.1}: two sites to a browser, as they are outside.
 */
final class RegionsProvider {
    static final String SECRET = "known-to-two";
    private static final List<String> REDIRECTS = new CopyOnWriteArrayList<>();
    private final URI issuer;

    private RegionsProvider(URI issuer) {
        this.issuer = issuer;
    }

    static RegionsProvider start() {
        var context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Region.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=provider", "spring.main.banner-mode=off")
                .run();
        return new RegionsProvider(URI.create("http://localhost:"
                + Objects.requireNonNull(context.getWebServer()).getPort()));
    }

    URI issuer() {
        return issuer;
    }

    void knows(URI platform) {
        REDIRECTS.add(platform.resolve("/api/v1/session/sign-on/gov/answer").toString());
    }

    /** The provider's own small application. */
    @EnableWebSecurity
    static class Region {
        private static final RSAKey KEY = key();

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
            return new InMemoryUserDetailsManager(List.of("zhang", "stranger").stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}at-the-region")
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
        JWKSource<SecurityContext> keys() {
            return new ImmutableJWKSet<>(new JWKSet(KEY));
        }

        @Bean
        JwtDecoder reading() throws JOSEException {
            return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> telling() {
            return context -> context.getClaims()
                    .claim(
                            "preferred_username",
                            Objects.requireNonNull(context.<Authentication>getPrincipal())
                                    .getName());
        }
    }
}
