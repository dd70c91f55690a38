package cn.yinfeng.app.people.access;

import cn.yinfeng.app.people.Sessions.Opened;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 单点登录 by OpenID Connect: authorization code with PKCE. Who the provider vouches for is somebody here only where the
 * account is bound; no account is ever made by it. Codes of refusals: PEOPLE-061 the provider cannot be reached or is
 * not known, 062 the way was not begun in this browser, was gone before or took too long, 063 what the provider told
 * does not stand, 064 the provider said no, 065 nobody here is bound, 066 bound to another already, 003 disabled.
 */
public interface SignOn {
    /** The providers whose buttons the login page shows. */
    List<ProviderView> providers();

    /**
     * Begins the way to a provider.
     *
     * @param back the page to come out at; the home page where it is none of ours
     * @param base the address under which the browser reaches this platform
     */
    Departure depart(String provider, @Nullable String back, String base);

    /** The same for somebody logged in, who binds the own account to whoever the provider will name. */
    Departure departToBind(String provider, String base);

    /**
     * The provider has sent the browser back.
     *
     * @param ticket what {@link #depart} gave to the browser; taken away by this call, so that no answer counts twice
     * @param answer the parameters of the address: code and state, or error
     */
    Arrival arrive(String provider, @Nullable String ticket, Map<String, String> answer, Visitor visitor);

    /** The one-time code that the last step asked for; a wrong one is PEOPLE-051 and may be tried again. */
    In tell(String ticket, String code, Visitor visitor);

    /** Where the browser goes after the session of this token has ended, so that the provider's ends too. */
    Optional<URI> leaving(String token, String base);

    /** A provider as people see it. */
    record ProviderView(String id, String zh, String en) {}

    /** Off to the provider, with a ticket for a short-lived cookie. */
    record Departure(String ticket, URI address) {}

    /** From where somebody comes, and what the browser calls itself. */
    record Visitor(String address, String agent) {}

    /** How it ended. */
    sealed interface Arrival permits In, CodeAsked, Bound {}

    /** Logged in. */
    record In(Opened opened, String back) implements Arrival {}

    /** The account asks for a one-time code first; the ticket is for the same cookie. */
    record CodeAsked(String ticket) implements Arrival {}

    /** The own account was bound, or was not for the reason of this code. */
    record Bound(@Nullable String refusal) implements Arrival {}
}
