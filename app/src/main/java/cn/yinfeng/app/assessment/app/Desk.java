package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.AssessmentView;
import cn.yinfeng.app.assessment.AssessmentView.SchemeRef;
import cn.yinfeng.app.assessment.AssessmentView.Signed;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Assessment.Act;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.model.Result;
import cn.yinfeng.app.assessment.store.JdbcAssessments;
import cn.yinfeng.app.assessment.store.JdbcResults;
import cn.yinfeng.app.assessment.store.JdbcResults.Brief;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies before whoever works on assessments: the tables, and how they are told. Trials only to those who assess. */
@Component("assessmentDesk")
record Desk(JdbcAssessments assessments, JdbcResults results) {
    static boolean seesTrials() {
        return Caller.current().may("assessment.manage");
    }

    Assessment load(UUID id) {
        return assessments.load(id, seesTrials());
    }

    Result result(UUID id) {
        return results.find(id).orElseThrow(() -> new Absent("assessment", id));
    }

    List<Integer> participants(UUID id) {
        return results.participants(id).stream().map(Participant::unit).toList();
    }

    AssessmentView view(Assessment assessment) {
        return views(List.of(assessment)).getFirst();
    }

    List<AssessmentView> views(List<Assessment> all) {
        Map<UUID, Brief> briefs =
                results.briefs(all.stream().map(Assessment::id).toList());
        return all.stream().map(each -> view(each, briefs.get(each.id()))).toList();
    }

    private static AssessmentView view(Assessment each, @Nullable Brief brief) {
        return new AssessmentView(
                each.id(),
                each.number(),
                each.name(),
                scheme(each),
                new UnitRef(each.unit(), each.unitName()),
                each.from(),
                each.on(),
                each.basis(),
                each.state(),
                each.demo(),
                brief == null ? null : Long.toString(brief.watermark()),
                brief == null ? null : brief.computedAt(),
                each.objectionsUntil(),
                brief == null ? 0 : brief.participants(),
                brief == null ? 0 : brief.openObjections(),
                each.created().at(),
                each.created().by(),
                signed(each.published()),
                signed(each.settled()),
                signed(each.withdrawn()),
                each.withdrawnReason(),
                each.version());
    }

    static SchemeRef scheme(Assessment each) {
        boolean chinese = !Messages.reader().equals(Locale.ENGLISH);
        return new SchemeRef(
                each.scheme().code(),
                each.scheme().name().in(chinese),
                each.scheme().source(),
                each.scheme().hash());
    }

    private static @Nullable Signed signed(@Nullable Act act) {
        return act == null ? null : new Signed(act.at(), act.by());
    }
}
