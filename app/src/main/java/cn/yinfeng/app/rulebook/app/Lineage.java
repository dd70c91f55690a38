package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit and those above it, nearest first. */
@Component
class Lineage {
    private final Units units;

    Lineage(Units units) {
        this.units = units;
    }

    /** The unit asked for, or the caller's own. */
    int unit(@Nullable Integer asked) {
        int unit = asked == null ? Caller.current().unit() : asked;
        if (units.names(List.of(unit)).isEmpty()) {
            throw new Absent("unit", unit);
        }
        return unit;
    }

    List<Integer> of(int unit) {
        Map<Integer, Integer> parents = units.parents();
        var path = new ArrayList<Integer>();
        for (@Nullable Integer at = unit; at != null && !path.contains(at); at = parents.get(at)) {
            path.add(at);
        }
        return path;
    }
}
