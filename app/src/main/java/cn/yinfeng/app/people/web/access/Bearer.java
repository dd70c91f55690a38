package cn.yinfeng.app.people.web.access;

import cn.yinfeng.app.people.access.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The access token that a program shows: {@code Authorization: Bearer yf_…}. */
public final class Bearer {
    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** No page of another site can make a browser send this header, so no further sign against forgery is asked. */
    public static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(each -> each.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(each -> each.substring(SCHEME.length()).strip())
                .filter(each -> each.startsWith(Tokens.PREFIX));
    }
}
