package cn.yinfeng.app.people.organisation;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A unit joined a task force, collaboration group or leading group, or left it. */
public record GroupChanged(int group, UUID membership, boolean joined, LocalDate on) implements Happening {
    @Override
    public String action() {
        return joined ? "people.group-joined" : "people.group-left";
    }

    @Override
    public Subject subject() {
        return new Subject("unit", Integer.toString(group));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("membership", membership, "on", on.toString());
    }
}
