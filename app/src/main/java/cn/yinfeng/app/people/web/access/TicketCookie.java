package cn.yinfeng.app.people.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The ticket of the way to a provider and back. It comes back on a navigation that another site began, which a Strict
 * cookie would not; so it is Lax, lives for minutes, goes to these paths only, and opens nothing by itself.
 */
final class TicketCookie {
    private static final String NAME = "YINFENG_SIGN_ON";
    private static final Duration MINUTES = Duration.ofMinutes(10);

    private TicketCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    static void write(String ticket, HttpServletRequest request, HttpServletResponse response) {
        set(ticket, MINUTES, request, response);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/api/v1/session/sign-on")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
