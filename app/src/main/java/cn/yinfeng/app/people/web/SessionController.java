package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.LiveSession;
import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.Sessions.Attempt;
import cn.yinfeng.app.people.Sessions.Opened;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.access.SignOn;
import cn.yinfeng.app.people.web.access.PublicAddress;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Open;
import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session")
class SessionController {
    private static final int LONGEST = 400;
    private final Sessions sessions;
    private final SignOn signOn;
    private final PublicAddress address;
    private final Clock clock;
    private final boolean demo;

    SessionController(Sessions sessions, SignOn signOn, PublicAddress address, Clock clock, Environment environment) {
        this.sessions = sessions;
        this.signOn = signOn;
        this.address = address;
        this.clock = clock;
        this.demo = environment.getProperty("yinfeng.demo", Boolean.class, false);
    }

    @PostMapping
    @Open(because = "nobody is logged in before the login")
    Session open(@RequestBody @Valid LoginRequest login, HttpServletRequest request, HttpServletResponse response) {
        Opened opened = sessions.open(new Attempt(
                login.login(),
                login.password(),
                login.code(),
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse("")));
        SessionCookie.read(request).ifPresent(sessions::close);
        SessionCookie.write(opened.token(), request, response);
        return session(opened.session());
    }

    @GetMapping
    @Needs(Needs.LOGIN)
    Session show(HttpServletRequest request) {
        return session(
                SessionCookie.read(request).flatMap(sessions::find).orElseThrow(() -> new Refusal("PLATFORM-401")));
    }

    /** Where a provider has let somebody in, the answer names the address at which its session ends too. */
    @DeleteMapping
    @Open(because = "ending a session that has ended already is no error")
    ResponseEntity<Left> close(HttpServletRequest request, HttpServletResponse response) {
        Optional<URI> next = SessionCookie.read(request).flatMap(token -> signOn.leaving(token, address.of(request)));
        SessionCookie.read(request).ifPresent(sessions::close);
        SessionCookie.remove(request, response);
        return next.map(each -> ResponseEntity.ok(new Left(each.toString())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void changePassword(@RequestBody @Valid PasswordRequest passwords, HttpServletRequest request) {
        String token = SessionCookie.read(request).orElseThrow(() -> new Refusal("PLATFORM-401"));
        sessions.changePassword(token, passwords.current(), passwords.next(), request.getRemoteAddr());
    }

    private Session session(LiveSession live) {
        return new Session(
                new AccountRef(
                        live.caller().account(), live.login(), live.caller().name()),
                live.caller().role(),
                live.unit(),
                live.permissions(),
                live.mustChangePassword(),
                live.mustEnrol(),
                demo,
                LocalDate.now(clock));
    }

    record LoginRequest(
            @NotNull @Size(max = LONGEST) String login,
            @NotNull @Size(max = LONGEST) String password,
            @Nullable @Size(max = LONGEST) String code) {}

    record PasswordRequest(
            @NotNull @Size(max = LONGEST) String current,
            @NotNull @Size(max = LONGEST) String next) {}

    record Left(String next) {}

    record AccountRef(UUID id, String login, String name) {}

    record Session(
            AccountRef account,
            String role,
            UnitRef unit,
            List<String> permissions,
            boolean mustChangePassword,
            boolean mustEnrol,
            boolean demo,
            LocalDate businessDate) {}
}
