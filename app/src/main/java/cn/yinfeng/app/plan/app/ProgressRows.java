package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.plan.Comparison;
import cn.yinfeng.app.plan.Progress;
import cn.yinfeng.app.plan.Progress.CountedBy;
import cn.yinfeng.app.plan.Progress.Fraction;
import cn.yinfeng.app.plan.Progress.Row;
import cn.yinfeng.app.plan.Progress.TargetRef;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Counted;
import cn.yinfeng.app.plan.model.Decimals;
import cn.yinfeng.app.plan.model.Goal;
import cn.yinfeng.app.plan.model.Measures;
import cn.yinfeng.app.plan.model.Measures.Measure;
import cn.yinfeng.app.plan.model.Pace;
import cn.yinfeng.app.plan.model.Parts;
import cn.yinfeng.app.plan.model.Standing;
import cn.yinfeng.app.plan.model.Standing.Result;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.Whole;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of one target: the whole and its parts. */
final class ProgressRows {
    private final ProgressService.Question question;
    private final Parts parts;
    private final Measures measures;

    ProgressRows(ProgressService.Question question, Parts parts, Measures measures) {
        this.question = question;
        this.parts = parts;
        this.measures = measures;
    }

    /** In what is done is told: a growth is reached in the measure of its base. */
    Measure measure() {
        Target target = question.target();
        String base = target.numbers().base().measure();
        return measures.of(
                Whole.grows(target) && !base.isEmpty() ? base : target.content().measure());
    }

    Row whole(@Nullable Result done) {
        Pace pace = Pace.together(parts.top(), on()).orElseGet(this::byMonths);
        BigDecimal number = wanted(
                question.target().numbers().published(),
                question.target().numbers().dispatch());
        return row(null, number, done, pace);
    }

    Row part(Allocation part, @Nullable Result done) {
        BigDecimal worked = part.worked();
        Pace pace = worked == null
                ? byMonths()
                : Pace.byPhasing(part.phasing(), worked, on()).orElseGet(this::byMonths);
        return row(part, wanted(part.published(), part.dispatch()), done, pace);
    }

    private LocalDate on() {
        return question.when().on();
    }

    private @Nullable Pace byMonths() {
        Period period = Periods.of(question.plan(), question.target());
        return period == null ? null : Pace.byMonths(period, on());
    }

    private @Nullable BigDecimal wanted(@Nullable BigDecimal published, @Nullable BigDecimal dispatch) {
        return switch (question.when().number()) {
            case PUBLISHED -> published;
            case DISPATCH -> dispatch == null ? published : dispatch;
        };
    }

    private Row row(
            @Nullable Allocation part, @Nullable BigDecimal number, @Nullable Result done, @Nullable Pace pace) {
        Target target = question.target();
        Goal goal =
                (part == null ? Goal.of(target, number, measures) : Goal.ofPart(target, number, measures)).orElse(null);
        Pace due = target.content().comparison() == Comparison.DEADLINE ? null : pace;
        Standing standing = Standing.of(goal, done, due);
        return new Row(
                reference(target),
                part == null ? null : part.id(),
                new UnitRef(part == null ? question.plan().unit() : part.unit(), ""),
                part == null ? "" : part.post(),
                Decimals.write(number),
                part == null ? target.content().measure() : Whole.of(target).measure(),
                number == null && target.lacksNumber(),
                goal == null ? null : Decimals.write(goal.amount()),
                done == null ? null : told(done),
                fraction(standing.attainment()),
                fraction(standing.pace()),
                fraction(standing.difference()),
                standing.missing() == null ? null : standing.missing().toString(),
                standing.reached(),
                due == null ? null : due.from(),
                counted());
    }

    private static TargetRef reference(Target target) {
        return new TargetRef(
                target.id(),
                target.place(),
                target.content().indicator(),
                target.content().comparison(),
                target.content().measure(),
                target.content().parent());
    }

    private CountedBy counted() {
        return switch (question.counted()) {
            case null -> CountedBy.UNBOUND;
            case Counted.ByHand byHand -> CountedBy.BY_HAND;
            case Counted.ByFigure figure -> CountedBy.FIGURE;
        };
    }

    private Progress.Done told(Result done) {
        Measure measure = measure();
        return switch (measure.kind()) {
            case MONEY ->
                new Progress.Done(Progress.Done.Kind.MONEY, done.numerator().toString(), null, measure.currency());
            case COUNT ->
                new Progress.Done(Progress.Done.Kind.COUNT, done.numerator().toString(), null, null);
            case RATE ->
                new Progress.Done(
                        Progress.Done.Kind.RATE,
                        done.numerator().toString(),
                        done.denominator().toString(),
                        null);
        };
    }

    private static @Nullable Fraction fraction(@Nullable Share share) {
        return share == null
                ? null
                : new Fraction(share.numerator().toString(), share.denominator().toString());
    }

    static Row named(Row row, UnitRef unit) {
        return new Row(
                row.target(),
                row.allocationId(),
                unit,
                row.post(),
                row.number(),
                row.measure(),
                row.undecided(),
                row.goal(),
                row.done(),
                row.attainment(),
                row.pace(),
                row.difference(),
                row.missing(),
                row.reached(),
                row.paceFrom(),
                row.counted());
    }
}
