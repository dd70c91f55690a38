package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.TargetNumbers;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two numbers of a target and the base of its growth; see {@link TargetNumbers}. */
public record Numbers(
        @Nullable BigDecimal published, @Nullable BigDecimal dispatch, Base base, String reason) {
    /** What a growth target grows over; its value is null until it is known. */
    public record Base(String text, @Nullable BigDecimal value, String measure) {
        public static final Base NONE = new Base("", null, "");
    }

    /** Before anybody has set numbers, the one in the document is the public one. */
    public static Numbers of(@Nullable BigDecimal stated) {
        return new Numbers(stated, null, Base.NONE, "");
    }

    /** What a person stated; a dispatch number below the published one needs a reason (PLAN-029). */
    public static Numbers stated(TargetNumbers stated) {
        var numbers = new Numbers(
                Decimals.read(stated.published()),
                Decimals.read(stated.dispatch()),
                new Base(
                        stated.baseText().strip(),
                        Decimals.read(stated.baseValue()),
                        stated.baseMeasure().strip()),
                stated.reason().strip());
        if (numbers.dispatchesLess() && numbers.reason.isEmpty()) {
            throw new Refusal("PLAN-029");
        }
        if (numbers.base.value != null && numbers.base.measure.isEmpty()) {
            throw new Refusal("PLAN-032", Map.of("base", numbers.base.text));
        }
        return numbers;
    }

    private boolean dispatchesLess() {
        return dispatch != null && published != null && dispatch.compareTo(published) < 0;
    }

    public TargetNumbers view() {
        return new TargetNumbers(
                Decimals.write(published),
                Decimals.write(dispatch),
                base.text,
                Decimals.write(base.value),
                base.measure,
                reason);
    }
}
