package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/** A unit was set up. */
public record UnitCreated(UnitView unit) implements Happening {
    @Override
    public String action() {
        return "people.unit-created";
    }

    @Override
    public Subject subject() {
        return new Subject("unit", Integer.toString(unit.id()));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("code", unit.code(), "name", unit.name(), "kind", unit.kind());
    }
}
