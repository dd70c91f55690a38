package cn.yinfeng.app.platform.web;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to an endpoint that is open, or whose permission the caller has; all else is refused. */
final class PermissionGate implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        Caller caller = Caller.current();
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw new Refusal("PLATFORM-403", Map.of("permission", "?"));
        }
        if (needs.value().equals(Needs.LOGIN) && ByProgram.is(request)) {
            throw new Refusal("PLATFORM-410");
        }
        if (!needs.value().equals(Needs.LOGIN) && !caller.may(needs.value())) {
            throw new Refusal("PLATFORM-403", Map.of("permission", needs.value()));
        }
        return true;
    }
}
