package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.PaperActed;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.model.Act.Done;
import cn.yinfeng.app.signing.model.Course;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcActs;
import cn.yinfeng.app.signing.store.JdbcPapers;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps acts, draws what follows from them, and tells of them. */
@Component
class Keeping {
    private final Turns turns;
    private final JdbcPapers versions;
    private final JdbcActs acts;
    private final Telling telling;
    private final ApplicationEventPublisher events;

    Keeping(Turns turns, JdbcPapers versions, JdbcActs acts, Telling telling, ApplicationEventPublisher events) {
        this.turns = turns;
        this.versions = versions;
        this.acts = acts;
        this.telling = telling;
        this.events = events;
    }

    /** The version with what was done to it, acted on by nobody else until this transaction ends. */
    Course hold(UUID id) {
        Version version = versions.load(id);
        turns.await(version.kind(), version.subject());
        return course(version);
    }

    Course course(Version version) {
        return new Course(version, acts.of(List.of(version.id())).getOrDefault(version.id(), List.of()));
    }

    /** Keeps an act, and says that the version is complete where it is. */
    Course keep(Course before, Act act) {
        Course course = before.with(act);
        acts.insert(act, course.version());
        if (course.leaves()) {
            versions.pass(course.version(), act.by().at().atOffset(ZoneOffset.UTC));
        }
        tell(course, act);
        telling.tell(course, act);
        return course.complete() ? complete(course, act.by()) : course;
    }

    private Course complete(Course course, By by) {
        return keep(course, Act.of(course.version(), ActKind.COMPLETED, 0, by, Done.because("")));
    }

    private void tell(Course course, Act act) {
        Version version = course.version();
        var facts = new HashMap<String, String>();
        facts.put("reference", version.reference());
        facts.put("sm3", act.sm3());
        facts.put("digest", act.digest());
        facts.put("act", act.id().toString());
        if (act.forAccount() != null) {
            facts.put("for", act.forAccount().toString());
        }
        if (!act.reason().isEmpty()) {
            facts.put("reason", act.reason());
        }
        events.publishEvent(new PaperActed(
                version.id(),
                version.kind(),
                version.subject(),
                version.number(),
                act.kind(),
                course.state(),
                course.leaves(),
                version.unit(),
                version.sight(),
                act.reason(),
                facts));
    }
}
