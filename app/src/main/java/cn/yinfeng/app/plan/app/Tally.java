package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.Counting;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Counted;
import cn.yinfeng.app.plan.model.Measures.Kind;
import cn.yinfeng.app.plan.model.Measures.Measure;
import cn.yinfeng.app.plan.model.Parts;
import cn.yinfeng.app.plan.model.Standing.Result;
import cn.yinfeng.kernel.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks figures what is done towards one target, for the whole and all its parts at once. */
@Component
class Tally {
    static final String COUNT = "handCount";
    static final String MONEY = "handMoney";
    private final Figures figures;

    Tally(Figures figures) {
        this.figures = figures;
    }

    /**
     * What is asked of one target.
     *
     * @param unit whose plan it is
     * @param on the status date, or the period's last day where that is earlier
     */
    record Asked(UUID target, int unit, Period period, LocalDate on, long watermark, Measure measure) {}

    /** What is done: of the whole under null, of parts under their id; parts that nothing counts are left out. */
    Map<@Nullable UUID, Result> of(Asked asked, @Nullable Counted counted, Parts parts) {
        return switch (counted) {
            case null -> new HashMap<>();
            case Counted.ByHand byHand -> byHand(asked, parts);
            case Counted.ByFigure figure -> byFigure(asked, figure, parts);
        };
    }

    private Map<@Nullable UUID, Result> byHand(Asked asked, Parts parts) {
        Set<UUID> subjects = subjects(asked.target, null, parts);
        String indicator = asked.measure.kind() == Kind.MONEY ? MONEY : COUNT;
        var counting = new Counting(indicator, asked.period.from(), asked.on, asked.watermark);
        Map<UUID, BigInteger> sums = figures.sums(subjects, counting);
        var done = new HashMap<@Nullable UUID, Result>();
        done.put(null, sum(sums, subjects));
        for (Allocation part : parts.all()) {
            done.put(part.id(), sum(sums, parts.within(part.id())));
        }
        return done;
    }

    /** On what counts by hand are entered: the target and all its parts, or one part and all below it. */
    static Set<UUID> subjects(UUID target, @Nullable UUID part, Parts parts) {
        if (part != null) {
            return parts.within(part);
        }
        var subjects = new HashSet<UUID>(Set.of(target));
        parts.all().forEach(each -> subjects.add(each.id()));
        return subjects;
    }

    private static Result sum(Map<UUID, BigInteger> sums, Set<UUID> subjects) {
        BigInteger sum = BigInteger.ZERO;
        for (UUID each : subjects) {
            sum = sum.add(sums.getOrDefault(each, BigInteger.ZERO));
        }
        return new Result(sum, BigInteger.ONE);
    }

    private Map<@Nullable UUID, Result> byFigure(Asked asked, Counted.ByFigure figure, Parts parts) {
        var units = new HashSet<Integer>();
        units.add(asked.unit);
        parts.all().forEach(each -> units.add(each.unit()));
        var question = new Question(
                asked.unit,
                asked.on,
                figure.basis(),
                Split.UNITS,
                figure.cohort(),
                figure.event(),
                asked.watermark,
                figure.selection().since(asked.period.from()));
        Map<Integer, Figure> found = figures.each(figure.figure(), units, question);
        var done = new HashMap<@Nullable UUID, Result>();
        Figure whole = found.get(asked.unit);
        if (whole != null) {
            done.put(null, done(whole));
        }
        for (Allocation part : parts.all()) {
            Result own = together(part, parts, found);
            if (own != null) {
                done.put(part.id(), own);
            }
        }
        return done;
    }

    /** A shared number is reached together; no figure tells the posts of a unit apart. */
    private static @Nullable Result together(Allocation part, Parts parts, Map<Integer, Figure> found) {
        if (!part.post().isEmpty()) {
            return null;
        }
        var sharing = new ArrayList<Allocation>(List.of(part));
        if (!part.shared().isEmpty()) {
            parts.all().stream()
                    .filter(each -> each.shared().equals(part.shared()) && each.unit() != part.unit())
                    .forEach(sharing::add);
        }
        Result sum = null;
        for (Allocation each : sharing) {
            Figure figure = found.get(each.unit());
            if (figure == null) {
                return null;
            }
            sum = sum == null ? done(figure) : sum.plus(done(figure), figure.denominator() != null);
        }
        return sum;
    }

    private static Result done(Figure figure) {
        String denominator = figure.denominator();
        return new Result(
                new BigInteger(figure.numerator()), denominator == null ? BigInteger.ONE : new BigInteger(denominator));
    }
}
