package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Ledger.SubjectVersion;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.Progress.Count;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Counted;
import cn.yinfeng.app.plan.model.Decimals;
import cn.yinfeng.app.plan.model.Measures;
import cn.yinfeng.app.plan.model.Measures.Kind;
import cn.yinfeng.app.plan.model.Measures.Measure;
import cn.yinfeng.app.plan.model.Parts;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 人工计数: entries of the ledger about a target or a part of it, where no figure fits. */
@Component
class HandCounting {
    private static final int INTERNAL = 1;
    private static final String KIND = "target";
    /** A target has no date of its own by which figures would group it. */
    private static final LocalDate DESCRIBED_FROM = LocalDate.of(2000, 1, 1);

    private final Ledger ledger;
    private final Measures measures;
    private final Units units;

    HandCounting(Ledger ledger, Measures measures, Units units) {
        this.ledger = ledger;
        this.measures = measures;
        this.units = units;
    }

    EntryView enter(Plan plan, Target target, @Nullable Counted counted, Parts parts, Count count) {
        if (plan.state() != PlanState.ADOPTED) {
            throw new Refusal("PLAN-061");
        }
        if (!(counted instanceof Counted.ByHand)) {
            throw new Refusal("PLAN-060", Map.of("indicator", target.content().indicator()));
        }
        UUID wanted = count.allocation();
        Allocation part =
                wanted == null ? null : parts.find(wanted).orElseThrow(() -> new Absent("allocation", wanted));
        int unit = part == null ? plan.unit() : part.unit();
        units.visible(unit);
        var subject = new SubjectRef(KIND, part == null ? target.id() : part.id());
        describe(subject, unit, part, target);
        UUID batch = Ids.next();
        ledger.stage(batch, Stream.of(statement(subject, unit, plan, target, count)));
        Ledger.Appended appended = ledger.append(batch, Origin.SCREEN);
        if (appended.first() == 0) {
            throw new Refusal("LEDGER-021");
        }
        return ledger.entry(appended.first());
    }

    private void describe(SubjectRef subject, int unit, @Nullable Allocation part, Target target) {
        if (!ledger.balances(subject).isEmpty()) {
            return;
        }
        String post = part == null || part.post().isEmpty() ? "" : " · " + part.post();
        ledger.describe(Stream.of(new SubjectVersion(
                subject, DESCRIBED_FROM, unit, INTERNAL, target.content().indicator() + post, null, null, null, null)));
    }

    private Statement statement(SubjectRef subject, int unit, Plan plan, Target target, Count count) {
        Measure measure = measures.of(target.content().measure());
        return new Statement(
                0,
                subject,
                unit,
                INTERNAL,
                measure.kind() == Kind.MONEY ? Tally.MONEY : Tally.COUNT,
                period(plan, target, count),
                whole(measure, count.amount()),
                false,
                Basis.REPORTED,
                "",
                count.voucher(),
                count.reason());
    }

    private static Period period(Plan plan, Target target, Count count) {
        Period stated = Period.parse(count.period())
                .orElseThrow(() -> new Refusal("LEDGER-005", Map.of("from", count.period(), "to", "")));
        Period whole = Periods.of(plan, target);
        if (whole != null && (stated.to().isBefore(whole.from()) || stated.to().isAfter(whole.to()))) {
            throw new Refusal(
                    "PLAN-062",
                    Map.of(
                            "period",
                            count.period(),
                            "from",
                            whole.from().toString(),
                            "to",
                            whole.to().toString()));
        }
        return stated;
    }

    private static long whole(Measure measure, String amount) {
        BigDecimal number = Decimals.read(amount);
        BigDecimal exact = number == null ? null : measure.exact(number);
        if (exact == null || exact.stripTrailingZeros().scale() > 0) {
            throw new Refusal("PLAN-063", Map.of("amount", amount));
        }
        return exact.longValueExact();
    }
}
