package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.app.SessionKeeper;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The providers of the settings, and what each says of itself. That is asked for when somebody first wants in, not at
 * the start: the platform starts while a provider is down, and people with a password get in.
 */
@Component
class Providers {
    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final String UNUSED = "{baseUrl}";
    private final Map<String, Provider> all;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Providers(Environment environment) {
        this.all = new TreeMap<>(Binder.get(environment)
                .bind("yinfeng.sign-on", Bindable.mapOf(String.class, Provider.class))
                .orElse(Map.of()));
        all.forEach((id, provider) -> secret(provider));
    }

    Map<String, Provider> all() {
        return all;
    }

    Provider of(String id) {
        return Optional.ofNullable(all.get(id)).orElseThrow(() -> new Refusal("PEOPLE-061"));
    }

    /** The provider's endpoints and keys; PEOPLE-061 where it does not answer. */
    ClientRegistration registration(String id) {
        Provider provider = of(id);
        Instant now = SessionKeeper.now();
        Known before = known.get(id);
        if (before != null && now.isBefore(before.until())) {
            return before.registration();
        }
        ClientRegistration registration = ask(id, provider);
        known.put(id, new Known(registration, now.plus(KEPT)));
        return registration;
    }

    private static ClientRegistration ask(String id, Provider provider) {
        try {
            ClientRegistration.Builder builder = ClientRegistrations.fromIssuerLocation(provider.issuer())
                    .registrationId(id)
                    .clientId(provider.clientId())
                    .redirectUri(UNUSED)
                    .scope(provider.scopes())
                    .userNameAttributeName("sub");
            String secret = secret(provider);
            return secret.isEmpty()
                    ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            .build()
                    : builder.clientSecret(secret).build();
        } catch (RuntimeException unreachable) {
            LOG.warn("the provider {} does not say what it is: {}", id, unreachable.getMessage());
            throw new Refusal("PEOPLE-061");
        }
    }

    private static String secret(Provider provider) {
        String file = provider.clientSecretFile();
        try {
            return file == null ? "" : Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("yinfeng.sign-on: the file of the client's secret", unreadable);
        }
    }

    private record Known(ClientRegistration registration, Instant until) {}
}
