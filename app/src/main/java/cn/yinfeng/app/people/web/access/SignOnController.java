package cn.yinfeng.app.people.web.access;

import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.access.SignOn;
import cn.yinfeng.app.people.access.SignOn.Arrival;
import cn.yinfeng.app.people.access.SignOn.Bound;
import cn.yinfeng.app.people.access.SignOn.CodeAsked;
import cn.yinfeng.app.people.access.SignOn.Departure;
import cn.yinfeng.app.people.access.SignOn.In;
import cn.yinfeng.app.people.access.SignOn.ProviderView;
import cn.yinfeng.app.people.access.SignOn.Visitor;
import cn.yinfeng.app.people.web.SessionCookie;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.platform.web.Open;
import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way to a provider and back, walked by a browser: whatever goes wrong ends on the login page with a code, whose
 * text the page asks for in the reader's language.
 */
@RestController
@RequestMapping("/api/v1/session/sign-on")
class SignOnController {
    private static final String WAIT = "PEOPLE-002";
    private static final String TOO_MANY = "PEOPLE-077";
    private static final Set<String> TOLD = Set.of(
            "PEOPLE-003", "PEOPLE-061", "PEOPLE-062", "PEOPLE-063", "PEOPLE-064", "PEOPLE-065", "PEOPLE-066", TOO_MANY);
    private final SignOn signOn;
    private final Sessions sessions;
    private final PublicAddress address;
    private final Messages messages;

    SignOnController(SignOn signOn, Sessions sessions, PublicAddress address, Messages messages) {
        this.signOn = signOn;
        this.sessions = sessions;
        this.address = address;
        this.messages = messages;
    }

    @GetMapping
    @Open(because = "the login page shows a button for each provider")
    List<ProviderView> providers() {
        return signOn.providers();
    }

    /** Why the way ended, for the page that it ended on. */
    @GetMapping("/refusals/{code}")
    @Open(because = "whoever was refused is not logged in and wants to know why")
    SignOnRefusal reason(@PathVariable String code) {
        if (!TOLD.contains(code)) {
            throw new Absent("refusal", code);
        }
        return new SignOnRefusal(
                messages.text(code, Map.of(), Messages.reader()), messages.find(code + ".fix", Messages.reader()));
    }

    /** The region's own platform may link here: {@code ?to=} names the page to come out at. */
    @GetMapping("/{provider}")
    @Open(because = "nobody is logged in before the login")
    ResponseEntity<Void> depart(
            @PathVariable String provider,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Departure departure = signOn.depart(provider, to, address.of(request));
            TicketCookie.write(departure.ticket(), request, response);
            return to(departure.address());
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    @GetMapping("/{provider}/answer")
    @Open(because = "the provider sends the browser here before anybody is logged in")
    ResponseEntity<Void> arrive(
            @PathVariable String provider,
            @RequestParam Map<String, String> answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        String ticket = TicketCookie.read(request).orElse(null);
        TicketCookie.remove(request, response);
        try {
            return landed(signOn.arrive(provider, ticket, answer, visitor(request)), request, response);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private ResponseEntity<Void> landed(Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        return switch (arrival) {
            case In in -> {
                let(in, request, response);
                yield to(URI.create(in.back()));
            }
            case CodeAsked asked -> {
                TicketCookie.write(asked.ticket(), request, response);
                yield to(URI.create("/login?code=asked"));
            }
            case Bound bound ->
                to(URI.create(bound.refusal() == null ? "/me?bound=yes" : "/me?bound=" + bound.refusal()));
        };
    }

    private void let(In in, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::close);
        SessionCookie.write(in.opened().token(), request, response);
    }

    /** The one-time code, where the account asks for one and the provider has not. */
    @PostMapping("/code")
    @Open(because = "nobody is logged in before the code is told")
    Landing tell(@RequestBody @Valid CodeTold told, HttpServletRequest request, HttpServletResponse response) {
        String ticket = TicketCookie.read(request).orElseThrow(() -> new Refusal("PEOPLE-062"));
        In in = signOn.tell(ticket, told.code(), visitor(request));
        TicketCookie.remove(request, response);
        let(in, request, response);
        return new Landing(in.back());
    }

    private static Visitor visitor(HttpServletRequest request) {
        return new Visitor(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }

    private static ResponseEntity<Void> refused(Refusal refusal) {
        return to(URI.create("/login?problem=" + (refusal.code().equals(WAIT) ? TOO_MANY : refusal.code())));
    }

    private static ResponseEntity<Void> to(URI address) {
        return ResponseEntity.status(HttpStatus.FOUND).location(address).build();
    }

    record SignOnRefusal(String text, @Nullable String fix) {}

    record CodeTold(@NotBlank @Size(max = 40) String code) {}

    record Landing(String back) {}
}
