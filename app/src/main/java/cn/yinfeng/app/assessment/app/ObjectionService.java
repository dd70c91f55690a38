package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.AssessmentState;
import cn.yinfeng.app.assessment.ObjectionAnswered;
import cn.yinfeng.app.assessment.ObjectionRaised;
import cn.yinfeng.app.assessment.Objections;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.store.JdbcObjections;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears objections and their answers. */
@Service
@Transactional
class ObjectionService implements Objections {
    private final Desk desk;
    private final JdbcObjections objections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectionService(Desk desk, JdbcObjections objections, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.objections = objections;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjectionView> of(UUID assessment) {
        desk.load(assessment);
        return objections.of(assessment);
    }

    @Override
    public ObjectionView raise(UUID id, int unit, String text) {
        Assessment assessment = desk.load(id);
        assessment.hearsObjections(LocalDate.now(clock));
        Participant participant = desk.result(id).participants().stream()
                .filter(each -> each.unit() == unit)
                .findFirst()
                .orElseThrow(() -> new Absent("unit", unit));
        Caller caller = Caller.current();
        if (caller.unit() != unit) {
            throw new Refusal("ASSESSMENT-021", Map.of("unit", participant.name()));
        }
        var raised = new ObjectionView(
                Ids.next(), unit, participant.name(), text.strip(), now(), caller.name(), null, null, null, null);
        objections.add(id, raised);
        events.publishEvent(new ObjectionRaised(raised.id(), id, unit));
        return raised;
    }

    @Override
    public ObjectionView answer(UUID id, UUID objection, String text, boolean accepted) {
        Assessment assessment = desk.assessments().hold(id);
        if (assessment.state() != AssessmentState.PUBLISHED) {
            throw new Refusal("ASSESSMENT-014", Map.of("number", assessment.number()));
        }
        ObjectionView open = objections.find(id, objection).orElseThrow(() -> new Absent("objection", objection));
        Instant at = now();
        var answered = new ObjectionView(
                open.id(),
                open.unit(),
                open.unitName(),
                open.text(),
                open.raisedAt(),
                open.raisedBy(),
                text.strip(),
                accepted,
                at,
                Caller.current().name());
        if (!objections.answer(answered, at.atOffset(ZoneOffset.UTC))) {
            throw new Refusal("ASSESSMENT-022");
        }
        events.publishEvent(new ObjectionAnswered(objection, id, accepted));
        return answered;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
