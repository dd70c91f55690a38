package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.Units.NewUnit;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/units")
class UnitController {
    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    /** Those that stand today: what can be chosen. */
    @GetMapping
    @Needs("unit.read")
    List<UnitView> list() {
        return units.visible().stream().filter(UnitView::standing).toList();
    }

    @PostMapping
    @Needs("unit.manage")
    UnitView create(@RequestBody @Valid UnitRequest request) {
        return units.create(request.unit());
    }

    @PutMapping("/{id}")
    @Needs("unit.manage")
    UnitView change(@PathVariable int id, @RequestBody @Valid UnitRequest request) {
        return units.change(id, request.unit());
    }

    record UnitRequest(
            @Nullable Integer parentId,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 120) String name,
            @NotNull String kind,
            @Nullable @Size(max = 12) String divisionCode,
            boolean invented) {
        NewUnit unit() {
            return new NewUnit(parentId, code, name, kind, divisionCode, invented);
        }
    }
}
