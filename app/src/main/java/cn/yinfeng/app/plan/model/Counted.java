package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.plan.Bindings.Binding;
import cn.yinfeng.kernel.Refusal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a target is counted. */
public sealed interface Counted {
    /** As others see it. */
    Binding view();

    /** By statements with evidence. */
    record ByHand() implements Counted {
        @Override
        public Binding view() {
            return Binding.BY_HAND;
        }
    }

    /** By a figure. */
    record ByFigure(
            String figure, CohortKind cohort, @Nullable String event, Basis basis, Selection selection)
            implements Counted {
        @Override
        public Binding view() {
            Long min = selection.minContract();
            Long below = selection.belowContract();
            return new Binding(
                    false,
                    figure,
                    cohort,
                    event,
                    basis,
                    min == null ? null : min.toString(),
                    below == null ? null : below.toString(),
                    selection.origins(),
                    selection.places(),
                    selection.industries());
        }
    }

    /** What a person stated; an incomplete wish is refused. */
    static Counted stated(Binding stated) {
        if (stated.byHand()) {
            return new ByHand();
        }
        String figure = stated.figure();
        if (figure == null || figure.isBlank()) {
            throw new Refusal("PLAN-050");
        }
        CohortKind cohort = Objects.requireNonNullElse(stated.cohort(), CohortKind.ALL);
        String event = stated.event() == null || stated.event().isBlank()
                ? null
                : stated.event().strip();
        if ((cohort == CohortKind.EVENT) != (event != null)) {
            throw new Refusal("PLAN-052");
        }
        return new ByFigure(
                figure, cohort, event, Objects.requireNonNullElse(stated.basis(), Basis.REPORTED), selection(stated));
    }

    private static Selection selection(Binding stated) {
        Long min = fen(stated.minContract());
        Long below = fen(stated.belowContract());
        if (min != null && below != null && below <= min) {
            throw new Refusal("PLAN-053");
        }
        for (String place : stated.places()) {
            if (!place.matches("\\d{2,6}")) {
                throw new Refusal("PLAN-054", Map.of("place", place));
            }
        }
        return new Selection(null, min, below, stated.origins(), stated.places(), stated.industries());
    }

    private static @Nullable Long fen(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("\\d{1,16}")) {
            throw new Refusal("PLAN-020", Map.of("value", text));
        }
        return Long.valueOf(text);
    }
}
