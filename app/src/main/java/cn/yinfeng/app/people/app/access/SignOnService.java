package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.access.SignOn;
import cn.yinfeng.app.people.app.Hash;
import cn.yinfeng.app.people.app.LoginCheck;
import cn.yinfeng.app.people.app.SecondFactors;
import cn.yinfeng.app.people.app.SessionKeeper;
import cn.yinfeng.app.people.app.SessionOpener;
import cn.yinfeng.app.people.app.access.OpenIdConnect.Secrets;
import cn.yinfeng.app.people.app.access.OpenIdConnect.Vouched;
import cn.yinfeng.app.people.model.OwnPath;
import cn.yinfeng.app.people.store.SessionStore;
import cn.yinfeng.app.people.store.SessionStore.Opening;
import cn.yinfeng.app.people.store.SessionStore.SignedOn;
import cn.yinfeng.app.people.store.SignOnStore;
import cn.yinfeng.app.people.store.SignOnStore.Step;
import cn.yinfeng.app.people.store.SignOnStore.Walk;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.secret.SecretVault;
import cn.yinfeng.kernel.Refusal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/** The way to a provider and back. Each step takes away what the one before has left, so that none is gone twice. */
@Service
class SignOnService implements SignOn {
    private static final Duration ON_THE_WAY = Duration.ofMinutes(10);
    private static final Duration FOR_THE_CODE = Duration.ofMinutes(5);
    private static final String ID_TOKEN = "id-token";
    private final Providers providers;
    private final OpenIdConnect conversation;
    private final AccountBindingService bindings;
    private final SignOnStore walks;
    private final SessionStore sessions;
    private final SessionOpener opener;
    private final SecondFactors factors;
    private final LoginCheck check;
    private final SecretVault vault;

    SignOnService(
            Providers providers,
            OpenIdConnect conversation,
            AccountBindingService bindings,
            SignOnStore walks,
            SessionStore sessions,
            SessionOpener opener,
            SecondFactors factors,
            LoginCheck check,
            SecretVault vault) {
        this.providers = providers;
        this.conversation = conversation;
        this.bindings = bindings;
        this.walks = walks;
        this.sessions = sessions;
        this.opener = opener;
        this.factors = factors;
        this.check = check;
        this.vault = vault;
    }

    @Override
    public List<ProviderView> providers() {
        return providers.all().entrySet().stream()
                .map(each -> new ProviderView(
                        each.getKey(), each.getValue().name(), each.getValue().nameEn()))
                .toList();
    }

    @Override
    public Departure depart(String provider, @Nullable String back, String base) {
        return depart(provider, Step.LOGIN, OwnPath.accept(back), base);
    }

    @Override
    public Departure departToBind(String provider, String base) {
        return depart(provider, Step.BIND, OwnPath.HOME, base);
    }

    private Departure depart(String provider, Step step, String back, String base) {
        String redirect = base + "/api/v1/session/sign-on/" + provider + "/answer";
        var secrets = new Secrets(opener.randomText(), opener.randomText());
        OAuth2AuthorizationRequest request = conversation.ask(provider, secrets, redirect);
        String verifier = String.valueOf(request.getAttributes().get(PkceParameterNames.CODE_VERIFIER));
        UUID account = step == Step.BIND ? Caller.current().account() : null;
        String ticket = remember(
                new Walk(step, provider, back, secrets.state(), secrets.nonce(), verifier, redirect, account, null),
                ON_THE_WAY);
        return new Departure(ticket, URI.create(request.getAuthorizationRequestUri()));
    }

    private String remember(Walk walk, Duration patience) {
        String ticket = opener.randomText();
        walks.begin(Hash.of(ticket), walk, SessionKeeper.now().plus(patience));
        return ticket;
    }

    @Override
    public Arrival arrive(String provider, @Nullable String ticket, Map<String, String> answer, Visitor visitor) {
        Walk walk = Optional.ofNullable(ticket)
                .flatMap(each -> walks.take(Hash.of(each), SessionKeeper.now()))
                .filter(each -> each.step() != Step.CODE && each.provider().equals(provider))
                .filter(each -> each.state().equals(answer.get("state")))
                .orElseThrow(() -> check.vain("PEOPLE-062", visitor.address()));
        return walk.account() == null ? enter(walk, answer, visitor) : bind(walk, walk.account(), answer);
    }

    private Arrival bind(Walk walk, UUID account, Map<String, String> answer) {
        try {
            Vouched person = conversation.judge(walk, answer);
            bindings.bindSelf(account, person.issuer(), person.subject());
            return new Bound(null);
        } catch (Refusal refusal) {
            return new Bound(refusal.code());
        }
    }

    private Vouched judged(Walk walk, Map<String, String> answer, Visitor visitor) {
        try {
            return conversation.judge(walk, answer);
        } catch (Refusal refusal) {
            throw check.refused(null, refusal.code(), visitor.address());
        }
    }

    private Arrival enter(Walk walk, Map<String, String> answer, Visitor visitor) {
        Vouched person = judged(walk, answer, visitor);
        Provider provider = providers.of(walk.provider());
        UUID account = bindings.find(person.issuer(), person.subject(), person.login())
                .orElseThrow(() -> check.refused(null, "PEOPLE-065", visitor.address()));
        byte[] idToken = person.idToken().getBytes(StandardCharsets.UTF_8);
        var by = new SignedOn(walk.provider(), vault.seal(idToken, ID_TOKEN), provider.secondFactor());
        if (!provider.secondFactor() && factors.isOn(account)) {
            var waits = new Walk(Step.CODE, walk.provider(), walk.back(), "", "", "", "", account, by);
            return new CodeAsked(remember(waits, FOR_THE_CODE));
        }
        return new In(opened(account, visitor, by), walk.back());
    }

    private cn.yinfeng.app.people.Sessions.Opened opened(UUID account, Visitor visitor, SignedOn by) {
        try {
            return opener.open(new Opening(account, visitor.address(), visitor.agent(), by));
        } catch (Refusal refusal) {
            throw check.refused(account, refusal.code(), visitor.address());
        }
    }

    @Override
    public In tell(String ticket, String code, Visitor visitor) {
        byte[] key = Hash.of(ticket);
        Instant now = SessionKeeper.now();
        Walk walk = walks.waiting(key, now).orElseThrow(() -> check.vain("PEOPLE-062", visitor.address()));
        UUID account = Optional.ofNullable(walk.account()).orElseThrow();
        check.passCode(account, visitor.address(), () -> factors.accepts(account, code));
        SignedOn by = walks.take(key, now).map(Walk::by).orElseThrow(() -> new Refusal("PEOPLE-062"));
        return new In(opened(account, visitor, by), walk.back());
    }

    @Override
    public Optional<URI> leaving(String token, String base) {
        return sessions.signedOn(Hash.of(token))
                .filter(by -> providers.all().containsKey(by.provider()))
                .flatMap(by -> leaving(by, base));
    }

    private Optional<URI> leaving(SignedOn by, String base) {
        try {
            Object end = providers
                    .registration(by.provider())
                    .getProviderDetails()
                    .getConfigurationMetadata()
                    .get("end_session_endpoint");
            return end == null
                    ? Optional.empty()
                    : vault.open(by.idToken(), ID_TOKEN)
                            .map(idToken -> UriComponentsBuilder.fromUriString(end.toString())
                                    .queryParam("id_token_hint", new String(idToken, StandardCharsets.UTF_8))
                                    .queryParam("post_logout_redirect_uri", base + "/login")
                                    .encode()
                                    .build()
                                    .toUri());
        } catch (Refusal unreachable) {
            return Optional.empty();
        }
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT7M")
    void sweep() {
        walks.sweep(SessionKeeper.now());
    }
}
