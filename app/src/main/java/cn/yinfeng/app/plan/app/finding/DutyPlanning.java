package cn.yinfeng.app.plan.app.finding;

import cn.yinfeng.app.duty.Duties;
import cn.yinfeng.app.duty.Duties.NewDuty;
import cn.yinfeng.app.duty.Duties.Origin;
import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.FindingView.Kind;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.finding.Finding;
import cn.yinfeng.app.plan.store.JdbcPlanFindings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a plan is adopted, the cadences that people accepted become duties of the units that have to keep them. */
@Component
public class DutyPlanning {
    private static final String KIND = "plan";
    private final JdbcPlanFindings findings;
    private final Duties duties;
    private final Clock clock;

    DutyPlanning(JdbcPlanFindings findings, Duties duties, Clock clock) {
        this.findings = findings;
        this.duties = duties;
        this.clock = clock;
    }

    public void begin(Plan plan) {
        var begun = new ArrayList<NewDuty>();
        for (Finding finding : findings.of(plan.id())) {
            Rhythm rhythm = finding.content().rhythm();
            if (finding.kind() == Kind.CADENCE && finding.state().stands() && rhythm != null) {
                begun.addAll(duties(plan, finding.content(), rhythm));
            }
        }
        if (!begun.isEmpty()) {
            String label = plan.number() + " " + plan.heading().title();
            duties.begin(new Origin(KIND, plan.id(), label), begun);
        }
    }

    /** What is due again and again counts from today, not from before anybody knew of it; a date stays a date. */
    private List<NewDuty> duties(Plan plan, FindingContent content, Rhythm rhythm) {
        LocalDate first = Objects.requireNonNull(plan.validFrom());
        LocalDate today = LocalDate.now(clock);
        boolean once = rhythm.every() == Rhythm.Every.ONCE;
        LocalDate starts = once && rhythm.on() != null && rhythm.on().isBefore(first) ? rhythm.on() : first;
        LocalDate from = once || !today.isAfter(first) ? starts : today;
        LocalDate last = Objects.requireNonNull(plan.validTo());
        List<Integer> units = content.units().isEmpty() ? List.of(plan.unit()) : content.units();
        List<String> names = Stream.concat(content.leadingUnits().stream(), content.defaultUnits().stream())
                .distinct()
                .toList();
        return units.stream()
                .map(unit -> new NewDuty(
                        unit,
                        content.title(),
                        content.category(),
                        content.detail(),
                        names,
                        rhythm,
                        from,
                        last.isBefore(from) ? from : last))
                .toList();
    }

    /** A later plan took its place from this day on. */
    public void end(Plan former, Plan later) {
        LocalDate from = Objects.requireNonNull(later.validFrom());
        duties.end(KIND, former.id(), from.minusDays(1));
    }
}
