package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.LiveSession;
import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.platform.Caller;
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
 * Finds who asks, and has the rest of the request done as that caller. Whoever still has a one-time password gets no
 * further than to changing it.
 */
final class SessionFilter extends OncePerRequestFilter {
    private static final Set<String> WITH_ONE_TIME_PASSWORD =
            Set.of("/api/v1/session", "/api/v1/session/password", "/api/v1/session/policy", "/api/v1/installation");
    private final Sessions sessions;
    private final ProblemWriter problems;

    SessionFilter(Sessions sessions, ProblemWriter problems) {
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
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
