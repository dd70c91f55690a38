package cn.yinfeng.app.project.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.project.model.UnitDirectory;
import org.springframework.stereotype.Component;

/** The units that the caller may name in a sheet. */
@Component
class UnitDirectories {
    private final Units units;

    UnitDirectories(Units units) {
        this.units = units;
    }

    UnitDirectory ofCaller() {
        var directory = new UnitDirectory();
        units.visible().forEach(unit -> directory.add(unit.id(), unit.code(), unit.name()));
        return directory;
    }
}
