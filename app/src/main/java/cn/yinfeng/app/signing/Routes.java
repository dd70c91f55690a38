package cn.yinfeng.app.signing;

import cn.yinfeng.app.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 签批流程: who signs one after another, as dated data: shipped ones, and a unit's own from a day on. */
public interface Routes {
    /** The routes that hold for the caller's unit on the business date. */
    List<RouteView> inForce();

    /** From a day on, this holds for the caller's unit and those below that have none of their own. */
    RouteView adopt(Adoption adoption, String password);

    /**
     * A route of the own unit.
     *
     * @param code of a shipped route, whose place it takes
     * @param source on which word it rests
     */
    record Adoption(String code, LocalDate from, List<RouteStep> steps, String source) {
        public Adoption {
            steps = List.copyOf(steps);
        }
    }

    /** A role, held at the paper's own unit or at the one right above. */
    record RouteStep(String role, At at) {}

    /** Where the role is held. */
    enum At {
        OWN,
        ABOVE
    }

    /**
     * A route in force.
     *
     * @param unit whose it is; null for the shipped one
     * @param adoptedBy null for the shipped one
     */
    record RouteView(
            String code,
            String zh,
            String en,
            @Nullable UnitRef unit,
            LocalDate from,
            List<RouteStep> steps,
            String source,
            @Nullable String adoptedBy) {
        public RouteView {
            steps = List.copyOf(steps);
        }
    }
}
