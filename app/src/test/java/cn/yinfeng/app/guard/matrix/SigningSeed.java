package cn.yinfeng.app.guard.matrix;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.Paper;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.Signing;
import cn.yinfeng.app.signing.StandIns;
import cn.yinfeng.app.signing.StandIns.Naming;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A paper laid before the head of a county, and somebody who signs for the head. */
@TestComponent
class SigningSeed {
    private final Signing signing;
    private final StandIns standIns;
    private final People people;
    private final Clock clock;

    SigningSeed(Signing signing, StandIns standIns, People people, Clock clock) {
        this.signing = signing;
        this.standIns = standIns;
        this.people = people;
        this.clock = clock;
    }

    Map<String, String> of(UnitView unit, String mark, Person head) {
        Caller clerk = people.at(unit, "clerk");
        Caller deputy = people.at(unit, "officer");
        UUID subject = Ids.next();
        var paper = new Paper(
                "trial", subject, unit.id(), 1, mark + "-1", mark + "一周情况", "/trial/" + subject, List.of(mark + "一行"));
        PaperView laid = clerk.call(() -> signing.lay(paper, "head"));
        LocalDate today = LocalDate.now(clock);
        var naming = new Naming(head.caller().account(), deputy.account(), today, today.plusDays(3), mark + "出差");
        String standIn = head.caller().call(() -> standIns.name(naming)).id().toString();
        return Map.of("paper", laid.id().toString(), "paperCode", laid.code(), "standIn", standIn);
    }
}
