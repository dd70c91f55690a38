package cn.yinfeng.app.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.assessment.Counties;
import cn.yinfeng.app.assessment.Counties.Progress;
import cn.yinfeng.app.assessment.Counties.Region;
import cn.yinfeng.app.assessment.FakeRulebook;
import cn.yinfeng.app.assessment.Replays;
import cn.yinfeng.app.assessment.Replays.Replay;
import cn.yinfeng.app.assessment.SchemesByHand;
import cn.yinfeng.app.assessment.Work;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Bound;
import cn.yinfeng.app.assessment.model.Content;
import cn.yinfeng.app.assessment.model.Frame;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.model.Result;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.Units.NewUnit;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Last year's ranking, computed anew after this year's scheme, a renamed office, moved units and late corrections, is
 * last year's ranking byte for byte. And each frozen part is needed: with today's in its place it is not.
 */
@ModuleTest
@Import({SchemesByHand.class, Counties.class})
class ReplayTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    @Autowired
    private Counties counties;

    @Autowired
    private FakeRulebook rulebook;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Entries entries;

    @Autowired
    private Replays replays;

    @Autowired
    private Desk desk;

    @Autowired
    private Computation computation;

    @Autowired
    private TransactionTemplate transaction;

    private Region region;
    private UnitView below;
    private Caller assessor;
    private Work desktop;
    private UUID id;
    private String csv;
    private String json;

    @BeforeEach
    void a_ranking_published_last_year_and_a_year_of_changes() throws Exception {
        region = counties.region();
        below = people.unit(region.jia().id(), "戊镇", "PARK");
        counties.projects(below, new Progress(4, 4, 4, 4, 60));
        rulebook.adopt(region.city().id(), Counties.scheme());
        Created account = people.account(region.city().id(), "assessor");
        assessor = accounts.callerOf(account.account().id());
        desktop = new Work(http, people, assessor);
        JsonNode trial =
                desktop.does("/assessments", """
                {"name": "2025年考核", "scheme": "ASM-DELIVERY-RATES", "unit": %d, "on": "2025-12-31", "basis": "REPORTED"}
                """.formatted(region.city().id()));
        id = UUID.fromString(trial.get("id").asString());
        desktop.does(path() + "/records", """
                {"unit": %d, "measure": "失实数据条数", "amount": 2, "period": "2025-06"}
                """.formatted(region.yi().id()));
        desktop.does(path() + "/trial", "{}");
        desktop.does(path() + "/publication", """
                {"objectionsUntil": "%s", "password": "%s"}
                """.formatted(
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9), account.oneTimePassword()));
        csv = desktop.text(path() + "/ranking.csv");
        json = desktop.text(path() + "/ranking.json");
    }

    private String path() {
        return "/assessments/" + id;
    }

    private void a_year_passes() {
        rulebook.adopt(region.city().id(), Counties.nextScheme());
        change(region.city(), region.city().name() + "（新）", null);
        change(region.jia(), "更名县" + region.jia().id(), null);
        change(below, below.name(), region.yi().id());
        change(
                region.ding(),
                region.ding().name(),
                people.unit(people.root(), "邻市", "CITY").id());
        people.at(region.jia(), "clerk").run(() -> corrected("fundsInPlace", region.jia(), 90_000_000L));
        assessor.run(() -> corrected("falseFigures", region.yi(), 0));
        counties.projects(region.bing(), new Progress(3, 3, 3, 3, 50));
    }

    private void change(UnitView unit, String name, @Nullable Integer parent) {
        people.at(people.root(), "administrator")
                .run(() -> units.change(
                        unit.id(),
                        new NewUnit(
                                parent == null ? unit.parentId() : parent,
                                unit.code(),
                                name,
                                unit.kind(),
                                unit.divisionCode(),
                                unit.invented())));
    }

    /** Corrects the newest entry of a unit and indicator, which itself corrects none. */
    private void corrected(String indicator, UnitView unit, long amount) {
        EntryView newest =
                entries
                        .list(new Entries.Filter(Set.of(), indicator, Basis.REPORTED), Paging.of(1, 200, null))
                        .items()
                        .stream()
                        .filter(each -> each.unit().id() == unit.id() && each.correctedBy() == null)
                        .findFirst()
                        .orElseThrow();
        ledger.correct(Long.parseLong(newest.number()), amount, "次年核实");
    }

    @Test
    void last_years_ranking_replays_byte_for_byte_after_a_year_of_changes() throws Exception {
        a_year_passes();
        Replay replay = assessor.call(() -> replays.replay(id));
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.equal() && replay.csv() && replay.json() && replay.facts())
                .isTrue();
        JsonNode answer = desktop.does(path() + "/replay", "{}");
        assertThat(answer.get("equal").asBoolean()).isTrue();
        assertThat(desktop.text(path() + "/ranking.csv")).isEqualTo(csv);
        assertThat(desktop.text(path() + "/ranking.json")).isEqualTo(json);
    }

    @Test
    void the_same_assessment_set_up_today_would_come_out_otherwise() throws Exception {
        a_year_passes();
        JsonNode today =
                desktop.does("/assessments", """
                {"name": "2025年考核", "scheme": "ASM-DELIVERY-RATES", "unit": %d, "on": "2025-12-31", "basis": "REPORTED"}
                """.formatted(region.city().id()));
        String now = desktop.text("/assessments/" + today.get("id").asString() + "/ranking.csv");
        assertThat(now).isNotEqualTo(csv).contains("更名县").doesNotContain("丁园");
    }

    @Test
    void every_frozen_part_is_needed() {
        a_year_passes();
        Frame frozen = inScope(this::frame);
        assertThat(computed(frozen)).isTrue();
        Map<String, Frame> withTodays = Map.of(
                "scheme",
                new Frame(frozen.heading(), Counties.nextScheme(), frozen.measures(), frozen.participants()),
                "name of a unit",
                with(frozen, each -> named(each, each.name() + "新")),
                "class of a unit",
                with(frozen, each -> classed(each, "PARK")),
                "units below a unit",
                with(frozen, each -> membered(each, List.of(each.unit()))),
                "watermark",
                new Frame(
                        heading(frozen.heading(), ledger.watermark()),
                        frozen.scheme(),
                        frozen.measures(),
                        frozen.participants()),
                "what a measure counts",
                new Frame(
                        frozen.heading(),
                        frozen.scheme(),
                        frozen.measures().stream().map(ReplayTest::recognised).toList(),
                        frozen.participants()));
        withTodays.forEach((part, frame) -> assertThat(computed(frame)).as(part).isFalse());
    }

    private Frame frame() {
        Assessment assessment = desk.load(id);
        return desk.result(id).frame(assessment);
    }

    private boolean computed(Frame frame) {
        return inScope(() -> {
            Content frozen = desk.result(id).content();
            return frozen.equals(computation.of(frame));
        });
    }

    private <T> T inScope(Supplier<T> work) {
        return assessor.call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static Frame with(Frame frame, UnaryOperator<Participant> change) {
        return new Frame(
                frame.heading(),
                frame.scheme(),
                frame.measures(),
                frame.participants().stream().map(change).toList());
    }

    private static Participant named(Participant each, String name) {
        return new Participant(each.unit(), name, each.kind(), each.parent(), each.parentName(), each.members());
    }

    private static Participant classed(Participant each, String kind) {
        return new Participant(each.unit(), each.name(), kind, each.parent(), each.parentName(), each.members());
    }

    private static Participant membered(Participant each, List<Integer> members) {
        return new Participant(each.unit(), each.name(), each.kind(), each.parent(), each.parentName(), members);
    }

    private static Frame.Heading heading(Frame.Heading heading, long watermark) {
        return new Frame.Heading(
                heading.name(),
                heading.unitName(),
                heading.from(),
                heading.on(),
                heading.basis(),
                watermark,
                heading.demo());
    }

    private static Bound recognised(Bound each) {
        return new Bound(
                each.name(),
                each.english(),
                each.kind(),
                each.code(),
                each.hash(),
                each.cohort(),
                Basis.RECOGNISED,
                each.since(),
                each.words());
    }

    @Test
    void what_was_signed_is_the_digest_of_what_is_frozen() {
        Result again = inScope(() -> {
            Result result = desk.result(id);
            return Result.of(frame(), result.content(), result.computedAt());
        });
        assertThat(inScope(() -> desk.result(id).sm3())).isEqualTo(again.sm3());
    }
}
