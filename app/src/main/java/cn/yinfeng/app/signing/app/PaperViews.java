package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.PaperView.ActView;
import cn.yinfeng.app.signing.PaperView.SheetView;
import cn.yinfeng.app.signing.PaperView.Signer;
import cn.yinfeng.app.signing.PaperView.StepView;
import cn.yinfeng.app.signing.app.Roster.Capacity;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Code;
import cn.yinfeng.app.signing.model.Course;
import cn.yinfeng.app.signing.model.Step;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcActs;
import cn.yinfeng.app.signing.store.JdbcActs.Hand;
import cn.yinfeng.app.signing.store.JdbcSheets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versions with all that belongs to them, as the caller sees them. */
@Component
class PaperViews {
    private final JdbcActs acts;
    private final JdbcSheets sheets;
    private final Rosters rosters;
    private final Units units;

    PaperViews(JdbcActs acts, JdbcSheets sheets, Rosters rosters, Units units) {
        this.acts = acts;
        this.sheets = sheets;
        this.rosters = rosters;
        this.units = units;
    }

    PaperView of(Version version) {
        return of(List.of(version)).getFirst();
    }

    List<PaperView> of(List<Version> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = versions.stream().map(Version::id).toList();
        Map<UUID, List<Act>> done = acts.of(ids);
        var page = new Page(rosters.today(), acts.hands(ids), sheets.of(ids), names(versions, done));
        return versions.stream()
                .map(version -> page.view(new Course(version, done.getOrDefault(version.id(), List.of()))))
                .toList();
    }

    private Map<Integer, String> names(List<Version> versions, Map<UUID, List<Act>> done) {
        var numbers = new HashSet<Integer>();
        for (Version version : versions) {
            numbers.add(version.unit());
            version.steps().forEach(step -> numbers.add(step.unit()));
        }
        done.values().forEach(each -> each.forEach(act -> numbers.add(act.by().post())));
        return units.names(numbers);
    }

    /** What all versions of one answer share. */
    private record Page(
            Roster roster,
            Map<UUID, Map<Integer, Hand>> hands,
            Map<UUID, List<SheetView>> sheets,
            Map<Integer, String> names) {
        PaperView view(Course course) {
            Version version = course.version();
            Optional<Capacity> mine = course.turn().flatMap(step -> roster.capacity(signers(version, step)));
            boolean confirms = course.unconfirmed().stream()
                    .anyMatch(act -> roster.caller().account().equals(act.forAccount()));
            List<ActView> acts =
                    course.acts().stream().map(act -> act(act, version)).toList();
            return new PaperView(
                    version.id(),
                    version.kind(),
                    version.subject(),
                    version.number(),
                    unit(version.unit()),
                    version.reference(),
                    version.title(),
                    version.link(),
                    version.sm3(),
                    course.sound(),
                    Code.shown(version.code()),
                    course.state(),
                    version.route(),
                    version.routeSource(),
                    version.laidAt(),
                    acts.isEmpty() ? "" : acts.getFirst().by(),
                    version.steps().stream().map(step -> step(course, step)).toList(),
                    acts,
                    sheets.getOrDefault(version.id(), List.of()),
                    confirms ? "CONFIRM" : mine.map(Page::word).orElse(null),
                    mine.map(Page::whom).orElse(null));
        }

        private static String word(Capacity capacity) {
            return capacity.standIn() == null ? "SIGN" : "STAND_IN";
        }

        private static @Nullable String whom(Capacity capacity) {
            return capacity.standIn() == null ? null : capacity.standIn().name();
        }

        private List<Signer> signers(Version version, Step step) {
            return roster.signers(
                    step, hands.getOrDefault(version.id(), Map.of()).get(step.place()));
        }

        private StepView step(Course course, Step step) {
            return new StepView(
                    step.place(),
                    step.role(),
                    unit(step.unit()),
                    signers(course.version(), step),
                    course.turn().filter(step::equals).isPresent(),
                    course.done(step).map(act -> act(act, course.version())).orElse(null),
                    course.confirmed(step));
        }

        private ActView act(Act act, Version version) {
            return new ActView(
                    act.kind(),
                    act.place(),
                    act.by().name(),
                    act.by().role(),
                    unit(act.by().post()),
                    act.forName().isEmpty() ? null : act.forName(),
                    act.standIn() != null && act.kind() != ActKind.ENTERED,
                    act.method(),
                    act.by().at(),
                    act.by().day(),
                    act.reason(),
                    act.digest(),
                    act.holds(version));
        }

        private UnitRef unit(int id) {
            return new UnitRef(id, names.getOrDefault(id, ""));
        }
    }
}
