package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.MeasureEntries;
import cn.yinfeng.app.assessment.RankingView.MeasureKind;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Bound;
import cn.yinfeng.app.assessment.model.Frame;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.model.Result;
import cn.yinfeng.app.assessment.model.UnitSubject;
import cn.yinfeng.app.figures.FigureGroups;
import cn.yinfeng.app.figures.FigureOrigins.Counted;
import cn.yinfeng.app.figures.FigureOrigins.Origins;
import cn.yinfeng.app.figures.FigureOrigins.Part;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Ledger.SubjectVersion;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens facts into entries, and enters recorded facts. */
@Service
@Transactional
class MeasureEntriesService implements MeasureEntries {
    private static final int INTERNAL = 1;
    /** A unit has no date of its own by which figures would group it. */
    private static final LocalDate DESCRIBED_FROM = LocalDate.of(2000, 1, 1);

    private final Desk desk;
    private final FigureGroups figures;
    private final Ledger ledger;

    MeasureEntriesService(Desk desk, FigureGroups figures, Ledger ledger) {
        this.desk = desk;
        this.figures = figures;
        this.ledger = ledger;
    }

    @Override
    @Transactional(readOnly = true)
    public Behind behind(UUID id, int unit, String measure, Paging paging) {
        Assessment assessment = desk.load(id);
        Result result = desk.result(id);
        Frame frame = result.frame(assessment);
        Participant participant = participant(result, unit);
        Bound bound = bound(result, measure);
        return switch (bound.kind()) {
            case FIGURE -> figure(frame, participant, bound, paging);
            case RECORDED -> recorded(frame, participant, bound, paging);
            case CLASS -> throw new Refusal("ASSESSMENT-030", Map.of("measure", measure));
        };
    }

    private Behind figure(Frame frame, Participant participant, Bound bound, Paging paging) {
        Origins found = figures.origins(
                Computation.wanted(bound), Set.copyOf(participant.members()), Computation.when(frame), paging);
        return new Behind(found.figure(), found.watermark(), found.items(), found.total(), found.outsideScope());
    }

    private Behind recorded(Frame frame, Participant participant, Bound bound, Paging paging) {
        FigureGroups.Behind found = figures.behind(
                List.of(UnitSubject.of(participant.unit()).id()), Computation.counting(frame, bound), paging);
        return new Behind(
                null,
                Long.toString(frame.heading().watermark()),
                found.items().stream()
                        .map(each -> new Counted(each, Part.NUMERATOR))
                        .toList(),
                found.total(),
                found.outsideScope());
    }

    @Override
    public EntryView record(UUID id, Recorded recorded) {
        Assessment assessment = desk.assessments().hold(id).onlyTrial();
        Result result = desk.result(id);
        Participant participant = participant(result, recorded.unit());
        Bound bound = bound(result, recorded.measure());
        if (bound.kind() != MeasureKind.RECORDED) {
            throw new Refusal("ASSESSMENT-031", Map.of("measure", recorded.measure()));
        }
        refuseOutside(assessment, recorded);
        SubjectRef subject = UnitSubject.of(participant.unit());
        describe(subject, participant);
        UUID batch = Ids.next();
        ledger.stage(batch, Stream.of(statement(subject, bound, recorded)));
        Ledger.Appended appended = ledger.append(batch, Origin.SCREEN);
        if (appended.first() == 0) {
            throw new Refusal("LEDGER-021");
        }
        return ledger.entry(appended.first());
    }

    private static void refuseOutside(Assessment assessment, Recorded recorded) {
        if (recorded.period().to().isAfter(assessment.on())
                || recorded.period().to().isBefore(assessment.from())) {
            throw new Refusal(
                    "ASSESSMENT-032",
                    Map.of(
                            "from",
                            assessment.from().toString(),
                            "on",
                            assessment.on().toString()));
        }
    }

    private void describe(SubjectRef subject, Participant participant) {
        if (ledger.balances(subject).isEmpty()) {
            ledger.describe(Stream.of(new SubjectVersion(
                    subject,
                    DESCRIBED_FROM,
                    participant.unit(),
                    INTERNAL,
                    participant.name(),
                    null,
                    null,
                    null,
                    null)));
        }
    }

    private static Statement statement(SubjectRef subject, Bound bound, Recorded recorded) {
        return new Statement(
                0,
                subject,
                recorded.unit(),
                INTERNAL,
                bound.code(),
                recorded.period(),
                recorded.amount(),
                false,
                Basis.REPORTED,
                "",
                recorded.voucher(),
                recorded.reason());
    }

    private static Participant participant(Result result, int unit) {
        return result.participants().stream()
                .filter(each -> each.unit() == unit)
                .findFirst()
                .orElseThrow(() -> new Absent("unit", unit));
    }

    private static Bound bound(Result result, String measure) {
        return result.measures().stream()
                .filter(each -> each.name().equals(measure))
                .findFirst()
                .orElseThrow(() -> new Absent("measure", measure));
    }
}
