package cn.yinfeng.app.people.sight;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/**
 * Who sees a subject was changed.
 *
 * @param what shared, ended, confided, lifted or rule-decided
 * @param details never the subject's own name
 */
public record SightChanged(String what, String kind, UUID id, Map<String, Object> details) implements Happening {
    public SightChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "people.sight-" + what;
    }

    @Override
    public Subject subject() {
        return new Subject(kind, id.toString());
    }
}
