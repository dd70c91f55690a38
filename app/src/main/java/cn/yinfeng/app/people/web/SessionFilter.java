package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.LiveSession;
import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.access.Tokens;
import cn.yinfeng.app.people.web.access.Bearer;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.ByProgram;
import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds who asks, by the session of a cookie or by an access token and never by both, and has the rest of the request
 * done as that caller. Whoever still has a one-time password gets no further than to changing it.
 */
final class SessionFilter extends OncePerRequestFilter {
    private static final Set<String> WITH_ONE_TIME_PASSWORD =
            Set.of("/api/v1/session", "/api/v1/session/password", "/api/v1/session/policy", "/api/v1/installation");
    private final Sessions sessions;
    private final Tokens tokens;
    private final ProblemWriter problems;

    SessionFilter(Sessions sessions, Tokens tokens, ProblemWriter problems) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = Bearer.read(request);
        if (token.isPresent()) {
            continueWith(token.get(), request, response, chain);
            return;
        }
        Optional<LiveSession> session = SessionCookie.read(request).flatMap(sessions::find);
        if (session.isEmpty()) {
            chain.doFilter(request, response);
        } else if (session.get().mustChangePassword() && !WITH_ONE_TIME_PASSWORD.contains(request.getRequestURI())) {
            problems.write(new Refusal("PEOPLE-005"), request, response);
        } else if (session.get().mustEnrol() && !mayEnrol(request.getRequestURI())) {
            problems.write(new Refusal("PEOPLE-057"), request, response);
        } else {
            continueAs(session.get().caller(), request, response, chain);
        }
    }

    private void continueWith(String token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller;
        try {
            if (SessionCookie.read(request).isPresent()) {
                throw new Refusal("PEOPLE-071");
            }
            caller = tokens.use(token, request.getRemoteAddr());
            if (request.getRequestURI().startsWith("/api/v1/session")) {
                throw new Refusal("PEOPLE-074");
            }
        } catch (Refusal refusal) {
            problems.write(refusal, request, response);
            return;
        }
        ByProgram.mark(request);
        continueAs(caller, request, response, chain);
    }

    private static boolean mayEnrol(String path) {
        return WITH_ONE_TIME_PASSWORD.contains(path) || path.startsWith("/api/v1/session/second-factor");
    }

    private static void continueAs(
            Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(Caller.BOUND, caller).<@org.jspecify.annotations.Nullable Void, Exception>call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
