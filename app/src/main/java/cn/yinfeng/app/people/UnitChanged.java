package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/** A unit's name, code, kind or place in the tree was changed. */
public record UnitChanged(UnitView before, UnitView after) implements Happening {
    @Override
    public String action() {
        return "people.unit-changed";
    }

    @Override
    public Subject subject() {
        return new Subject("unit", Integer.toString(after.id()));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("before", before, "after", after);
    }
}
