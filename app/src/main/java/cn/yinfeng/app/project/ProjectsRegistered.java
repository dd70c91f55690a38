package cn.yinfeng.app.project;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** Projects came in by one import; one event, whatever their number. */
public record ProjectsRegistered(UUID importId, int projects) implements Happening {
    @Override
    public String action() {
        return "project.registered";
    }

    @Override
    public Subject subject() {
        return new Subject("import", importId.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("projects", projects);
    }
}
