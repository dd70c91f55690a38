package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.store.SignOnStore.Walk;
import cn.yinfeng.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What is said to a provider and what of its answer stands: Spring Security exchanges the code and looks at signature,
 * issuer, audience, time and nonce of the ID token. Here is no session of a server to keep state in, so it is put
 * together from the row that the browser's ticket names.
 */
@Component
class OpenIdConnect {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdConnect.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> SAID =
            List.of("access_denied", "login_required", "consent_required", "server_error", "invalid_scope");
    private final Providers providers;
    private final OidcAuthorizationCodeAuthenticationProvider judge;

    OpenIdConnect(Providers providers) {
        this.providers = providers;
        this.judge = new OidcAuthorizationCodeAuthenticationProvider(tokens(), people());
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(client -> Objects.requireNonNull(
                SignatureAlgorithm.from(providers.of(client.getRegistrationId()).signature())));
        judge.setJwtDecoderFactory(decoders);
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(patient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private static OidcUserService people() {
        var rest = new RestTemplate(patient());
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var userinfo = new DefaultOAuth2UserService();
        userinfo.setRestOperations(rest);
        var people = new OidcUserService();
        people.setOauth2UserService(userinfo);
        return people;
    }

    private static SimpleClientHttpRequestFactory patient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    /** The address to send the browser to, with state, nonce and the challenge of PKCE. */
    OAuth2AuthorizationRequest ask(String provider, Secrets secrets, String redirect) {
        return request(provider, secrets, redirect, providers.registration(provider));
    }

    private static OAuth2AuthorizationRequest request(
            String provider, Secrets secrets, String redirect, ClientRegistration client) {
        OAuth2AuthorizationRequest.Builder request = OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(String.valueOf(client.getProviderDetails().getAuthorizationUri()))
                .redirectUri(redirect)
                .scopes(client.getScopes())
                .state(secrets.state())
                .additionalParameters(Map.of(OidcParameterNames.NONCE, hash(secrets.nonce())))
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, provider, OidcParameterNames.NONCE, secrets.nonce()));
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
        return request.build();
    }

    /** Whom the provider vouches for; PEOPLE-063 where its answer does not stand, 064 where it says no. */
    Vouched judge(Walk walk, Map<String, String> answer) {
        ClientRegistration client = providers.registration(walk.provider());
        String issuer = answer.get("iss");
        if (issuer != null && !issuer.equals(client.getProviderDetails().getIssuerUri())) {
            throw new Refusal("PEOPLE-063");
        }
        String code = answer.get(OAuth2ParameterNames.CODE);
        if (code == null) {
            LOG.info("the provider {} says no: {}", walk.provider(), known(answer.get(OAuth2ParameterNames.ERROR)));
            throw new Refusal("PEOPLE-064");
        }
        OAuth2AuthorizationRequest asked = asked(walk, client);
        OAuth2AuthorizationResponse said = OAuth2AuthorizationResponse.success(code)
                .state(String.valueOf(answer.get(OAuth2ParameterNames.STATE)))
                .redirectUri(walk.redirect())
                .build();
        try {
            var judged = judge.authenticate(
                    new OAuth2LoginAuthenticationToken(client, new OAuth2AuthorizationExchange(asked, said)));
            var person = (OidcUser) Objects.requireNonNull(judged).getPrincipal();
            return vouched(Objects.requireNonNull(person), providers.of(walk.provider()));
        } catch (AuthenticationException doesNotStand) {
            LOG.warn("the answer of the provider {} does not stand: {}", walk.provider(), reason(doesNotStand));
            throw new Refusal("PEOPLE-063");
        }
    }

    private static Vouched vouched(OidcUser person, Provider provider) {
        String login = person.getClaims().get(provider.loginClaim()) instanceof String told ? told : null;
        return new Vouched(
                String.valueOf(person.getIssuer()),
                Objects.requireNonNull(person.getSubject()),
                login,
                person.getIdToken().getTokenValue());
    }

    private static OAuth2AuthorizationRequest asked(Walk walk, ClientRegistration client) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(String.valueOf(client.getProviderDetails().getAuthorizationUri()))
                .redirectUri(walk.redirect())
                .scopes(client.getScopes())
                .state(walk.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, walk.provider(),
                        OidcParameterNames.NONCE, walk.nonce(),
                        PkceParameterNames.CODE_VERIFIER, walk.verifier()))
                .build();
    }

    /** Of what an address carries, only the words of the standard go into the log. */
    private static String known(@Nullable String error) {
        return error != null && SAID.contains(error) ? error : "something else";
    }

    private static String reason(AuthenticationException exception) {
        return exception instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : exception.getClass().getSimpleName();
    }

    private static String hash(String nonce) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(nonce.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * Whom the provider vouches for.
     *
     * @param login of the claim that the settings name, where there is one
     */
    record Vouched(String issuer, String subject, @Nullable String login, String idToken) {}

    /** What only this walk knows. */
    record Secrets(String state, String nonce) {}
}
