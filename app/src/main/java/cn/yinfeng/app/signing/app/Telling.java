package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.PaperView.Signer;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Course;
import cn.yinfeng.app.signing.model.Step;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcActs;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who hears of an act: those whose turn it is now, and those who laid or signed what has ended. */
@Component
class Telling {
    private final Notices notices;
    private final JdbcActs acts;
    private final Rosters rosters;
    private final Units units;

    Telling(Notices notices, JdbcActs acts, Rosters rosters, Units units) {
        this.notices = notices;
        this.acts = acts;
        this.rosters = rosters;
        this.units = units;
    }

    void tell(Course course, Act act) {
        Version version = course.version();
        switch (act.kind()) {
            case LAID, SIGNED, ENTERED ->
                course.turn().ifPresent(step -> tell("signing-asked", asked(version, step), course, act));
            case COMPLETED -> tell("signing-completed", Set.of(version.laidBy()), course, act);
            case RETURNED -> tell("signing-returned", Set.of(version.laidBy()), course, act);
            case VOIDED -> tell("signing-voided", concerned(course), course, act);
            case CONFIRMED, WITHDRAWN -> {}
        }
    }

    private Set<UUID> asked(Version version, Step step) {
        var hands = acts.hands(List.of(version.id())).getOrDefault(version.id(), Map.of());
        return rosters.today().signers(step, hands.get(step.place())).stream()
                .map(Signer::account)
                .collect(Collectors.toSet());
    }

    /** Who laid it, and who signed it. */
    private static Set<UUID> concerned(Course course) {
        var accounts = new HashSet<UUID>(Set.of(course.version().laidBy()));
        for (Act each : course.acts()) {
            if (each.kind() == ActKind.SIGNED || each.kind() == ActKind.CONFIRMED) {
                accounts.add(each.by().account());
            }
        }
        return accounts;
    }

    private void tell(String kind, Set<UUID> to, Course course, Act act) {
        Version version = course.version();
        if (!to.isEmpty()) {
            notices.tell(new Notice(
                    kind,
                    Recipients.ofAccounts(to),
                    Map.of(
                            "unit",
                            units.names(List.of(version.unit())).getOrDefault(version.unit(), ""),
                            "paper",
                            version.reference() + " " + version.title()),
                    version.link(),
                    version.unit(),
                    version.sight(),
                    "signing " + act.id()));
        }
    }
}
