package cn.yinfeng.app.project;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/**
 * Somebody saw personal data unmasked.
 *
 * @param project the project's id, or {@code export} where a list was written
 * @param contacts whose, counted
 */
public record ContactRead(String project, long contacts) implements Happening {
    @Override
    public String action() {
        return "project.contact-read";
    }

    @Override
    public Subject subject() {
        return new Subject("project", project);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("contacts", contacts);
    }
}
