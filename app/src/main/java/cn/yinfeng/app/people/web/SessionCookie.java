package cn.yinfeng.app.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a session's token: no script reads it, no other site sends it, it ends with the browser. */
public final class SessionCookie {
    private static final String NAME = "YINFENG";
    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private SessionCookie() {}

    public static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    public static void write(String token, HttpServletRequest request, HttpServletResponse response) {
        set(token, UNTIL_THE_BROWSER_CLOSES, request, response);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
