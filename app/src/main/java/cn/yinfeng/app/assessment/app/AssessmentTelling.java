package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.AssessmentPublished;
import cn.yinfeng.app.assessment.AssessmentSettled;
import cn.yinfeng.app.assessment.AssessmentWithdrawn;
import cn.yinfeng.app.assessment.ObjectionAnswered;
import cn.yinfeng.app.assessment.ObjectionRaised;
import cn.yinfeng.app.assessment.Objections.ObjectionView;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.store.JdbcObjections;
import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.Recipients.Reach;
import cn.yinfeng.app.platform.Absent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells units what became of their assessment, and the assessors that a unit objected. In the transaction of the act. */
@Component
class AssessmentTelling {
    private static final int INTERNAL = 1;
    private static final String OBJECTS = "assessment.object";
    private final Notices notices;
    private final Desk desk;
    private final JdbcObjections objections;

    AssessmentTelling(Notices notices, Desk desk, JdbcObjections objections) {
        this.notices = notices;
        this.desk = desk;
        this.objections = objections;
    }

    @EventListener
    void published(AssessmentPublished event) {
        toParticipants(
                "assessment-published",
                event.assessment(),
                Map.of("date", event.objectionsUntil().toString()),
                event.sm3());
    }

    @EventListener
    void settled(AssessmentSettled event) {
        toParticipants("assessment-settled", event.assessment(), Map.of(), event.sm3());
    }

    @EventListener
    void withdrawn(AssessmentWithdrawn event) {
        toParticipants("assessment-withdrawn", event.assessment(), Map.of(), "withdrawn");
    }

    private void toParticipants(String kind, UUID id, Map<String, String> more, String version) {
        Assessment assessment = desk.load(id);
        for (Participant each : desk.result(id).participants()) {
            var words = new HashMap<String, String>(more);
            words.put("name", assessment.name());
            notices.tell(new Notice(
                    kind,
                    Recipients.holding(OBJECTS, each.unit(), Reach.EXACT),
                    words,
                    "/assessments/" + id,
                    each.unit(),
                    INTERNAL,
                    kind + ":" + id + ":" + each.unit() + ":" + version));
        }
    }

    @EventListener
    void raised(ObjectionRaised event) {
        Assessment assessment = desk.load(event.assessment());
        ObjectionView objection = find(event.assessment(), event.objection());
        notices.tell(new Notice(
                "objection-raised",
                Recipients.holding("assessment.publish", assessment.unit(), Reach.NEAREST),
                Map.of("unit", objection.unitName(), "name", assessment.name()),
                "/assessments/" + assessment.id(),
                event.unit(),
                INTERNAL,
                "objection:" + event.objection()));
    }

    @EventListener
    void answered(ObjectionAnswered event) {
        ObjectionView objection = find(event.assessment(), event.objection());
        notices.tell(new Notice(
                "objection-answered",
                Recipients.holding(OBJECTS, objection.unit(), Reach.EXACT),
                Map.of(
                        "unit",
                        objection.unitName(),
                        "name",
                        desk.load(event.assessment()).name()),
                "/assessments/" + event.assessment(),
                objection.unit(),
                INTERNAL,
                "answer:" + event.objection()));
    }

    private ObjectionView find(UUID assessment, UUID objection) {
        return objections.find(assessment, objection).orElseThrow(() -> new Absent("objection", objection));
    }
}
