package cn.yinfeng.app.people.web.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Under which address browsers reach this platform: {@code yinfeng.address} of the settings, else what the request says.
 * A provider compares it letter by letter, and links to be passed on begin with it.
 */
@Component
public class PublicAddress {
    private final String given;

    PublicAddress(Environment environment) {
        this.given = environment.getProperty("yinfeng.address", "").replaceAll("/+$", "");
    }

    public String of(HttpServletRequest request) {
        return given.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : given;
    }
}
