package cn.yinfeng.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.ledger.Counting;
import cn.yinfeng.app.ledger.Counting.CountingAdoption;
import cn.yinfeng.app.ledger.Counting.Counts;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.Park;
import cn.yinfeng.app.signing.Signing;
import cn.yinfeng.app.signing.SigningDesk;
import cn.yinfeng.app.submission.Submissions;
import cn.yinfeng.app.supervision.ProjectLamps.ExplainedLamp;
import cn.yinfeng.app.supervision.ProjectLamps.LampFact;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a lamp adds up is what figures count; what has happened to a project is told whether it is signed or not. */
@SpringBootTest(properties = {"yinfeng.demo=true", "yinfeng.database.name=lamps"})
@Import({TestDatabase.class, People.class, Yard.class})
class LampsCountSignedTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 15);
    private static final String START = "SUP-START-OVERDUE";
    private static final String FUNDS = "SUP-FUNDS-BEHIND-PACE";

    @Autowired
    private Lamps lamps;

    @Autowired
    private Counting counting;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Signing signing;

    @Autowired
    private SigningDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Yard yard;

    private Park park;

    private LampFact fact(UUID project, String rule, String name) {
        Caller office = park.office.caller();
        office.run(lamps::relight);
        return office.call(() -> lamps.of(project, Locale.CHINESE)).lamps().stream()
                .filter(each -> each.lamp().rule().equals(rule))
                .map(ExplainedLamp::facts)
                .flatMap(List::stream)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void a_zone_that_counts_what_is_signed() {
        yard.itIs(TODAY.toString());
        park = new Park(people, accounts, signing);
        park.office
                .caller()
                .run(() ->
                        counting.adopt(new CountingAdoption(Counts.SIGNED, TODAY, "测试〔1〕号"), park.office.password()));
    }

    @Test
    void funds_that_nobody_has_signed_are_in_no_lamp_and_a_start_is() {
        Caller clerk = park.clerk.caller();
        UUID project = yard.project(clerk, park.unit, "待签项目", "2025-03-15", "100");
        yard.enter(clerk, project, "fundsInPlace", TODAY.toString(), 1_000_000);
        yard.enter(clerk, project, "start", TODAY.toString(), 1);
        assertThat(fact(project, FUNDS, "到位资金").value()).startsWith("0");
        assertThat(fact(project, FUNDS, "到位资金").entryNumbers()).isEmpty();
        assertThat(fact(project, START, "已开工").value()).isEqualTo("是");
        String before = fact(project, FUNDS, "到位资金").value();
        UUID id = clerk.call(() -> submissions.begin("weeklyReturn", TODAY, null))
                .row()
                .id();
        clerk.run(() -> submissions.write(id, Map.of("leads", "无", "trips", "无", "brief", "无"), 0));
        clerk.run(() -> submissions.lay(id));
        park.head.caller().run(() -> desk.sign(submissions.papers(id).getFirst().id(), park.head.password()));
        assertThat(fact(project, FUNDS, "到位资金").value()).isNotEqualTo(before).startsWith("1");
        assertThat(fact(project, FUNDS, "到位资金").entryNumbers()).hasSize(1);
    }
}
