package cn.yinfeng.app.people.organisation;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Units were renamed, moved, merged, split, founded or closed from a day on. */
public record UnitsSucceeded(UUID succession, SuccessionKind kind, LocalDate on, String document, List<Integer> units)
        implements Happening {
    @Override
    public String action() {
        return "people.units-succeeded";
    }

    @Override
    public Subject subject() {
        return new Subject("succession", succession.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "on", on.toString(), "document", document, "units", units);
    }
}
