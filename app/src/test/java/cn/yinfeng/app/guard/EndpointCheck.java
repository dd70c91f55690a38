package cn.yinfeng.app.guard;

import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/** Every endpoint says who may call it: it is open with a reason, or needs a permission that exists. */
final class EndpointCheck {
    private final Set<String> permissions;
    private final List<String> problems = new ArrayList<>();

    EndpointCheck(Set<String> permissions) {
        this.permissions = permissions;
    }

    void look(String path, HandlerMethod handler) {
        Needs needs = handler.getMethodAnnotation(Needs.class);
        Open open = handler.getMethodAnnotation(Open.class);
        String name = path + " " + handler.getShortLogMessage();
        if (!path.startsWith("/api/")) {
            problems.add(name + " stands outside /api, where no permission is asked for");
        } else if ((needs == null) == (open == null)) {
            problems.add(name + " has to say either @Needs or @Open");
        } else if (open != null && open.because().isBlank()) {
            problems.add(name + " is open without a reason");
        } else if (needs != null && !needs.value().equals(Needs.LOGIN) && !permissions.contains(needs.value())) {
            problems.add(name + " needs " + needs.value() + ", which no role can have");
        }
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
