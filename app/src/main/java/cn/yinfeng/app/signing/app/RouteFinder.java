package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.signing.Routes.At;
import cn.yinfeng.app.signing.Routes.RouteStep;
import cn.yinfeng.app.signing.model.RouteRules;
import cn.yinfeng.app.signing.model.RouteRules.Shipped;
import cn.yinfeng.app.signing.model.Step;
import cn.yinfeng.app.signing.store.JdbcRoutes;
import cn.yinfeng.app.signing.store.JdbcRoutes.Adopted;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which route holds for a unit on a day: its own, that of the nearest unit above, the shipped one. */
@Component
class RouteFinder {
    private final RouteRules shipped;
    private final JdbcRoutes adopted;
    private final Units units;

    RouteFinder(RouteRules shipped, JdbcRoutes adopted, Units units) {
        this.shipped = shipped;
        this.adopted = adopted;
        this.units = units;
    }

    /** A route for one unit, with the units of its steps. */
    record Found(List<Step> steps, String source) {
        Found {
            steps = List.copyOf(steps);
        }
    }

    List<String> codes() {
        return shipped.routes().stream().map(Shipped::code).toList();
    }

    List<Shipped> shipped() {
        return shipped.routes();
    }

    Shipped shipped(String code) {
        return shipped.routes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("SIGNING-017", Map.of("route", code)));
    }

    Optional<Adopted> adopted(String code, int unit, LocalDate day) {
        Map<Integer, Integer> parents = units.parents();
        for (Integer each = unit; each != null; each = parents.get(each)) {
            Optional<Adopted> own = adopted.on(code, each, day);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    Found on(String code, int unit, LocalDate day) {
        Shipped fallback = shipped(code);
        Optional<Adopted> own = adopted(code, unit, day);
        return new Found(
                places(own.map(Adopted::steps).orElse(fallback.steps()), unit),
                own.map(Adopted::source).orElse(fallback.source()));
    }

    private List<Step> places(List<RouteStep> steps, int unit) {
        Integer above = units.parents().get(unit);
        var placed = new ArrayList<Step>();
        for (RouteStep step : steps) {
            if (step.at() == At.ABOVE && above == null) {
                throw new Refusal("SIGNING-020", Map.of("role", step.role()));
            }
            placed.add(new Step(placed.size() + 1, step.role(), step.at() == At.OWN || above == null ? unit : above));
        }
        return placed;
    }
}
