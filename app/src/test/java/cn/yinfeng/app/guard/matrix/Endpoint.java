package cn.yinfeng.app.guard.matrix;

import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Open;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One door of the platform.
 *
 * @param permission without which it answers 403; {@link Needs#LOGIN}; null where it is open
 */
record Endpoint(RequestMethod method, String path, @Nullable String permission) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** All of ours, by path. */
    static List<Endpoint> of(RequestMappingHandlerMapping mapping) {
        var found = new ArrayList<Endpoint>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("cn.yinfeng.")) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    info.getPatternValues().forEach(path -> found.add(new Endpoint(method, path, permission(handler))));
                }
            }
        });
        found.sort(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method));
        return found;
    }

    private static @Nullable String permission(HandlerMethod handler) {
        Needs needs = handler.getMethodAnnotation(Needs.class);
        return needs == null || handler.hasMethodAnnotation(Open.class) ? null : needs.value();
    }

    boolean reads() {
        return method == RequestMethod.GET;
    }

    boolean open() {
        return permission == null;
    }

    boolean asksForLoginOnly() {
        return Needs.LOGIN.equals(permission);
    }

    /** Places of the path that name a row: {@code /projects/{id}} for {@code /api/v1/projects/{id}/lamps}. */
    List<String> places() {
        var places = new ArrayList<String>();
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            places.add(path.substring("/api/v1".length(), variable.end()));
        }
        return places;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
