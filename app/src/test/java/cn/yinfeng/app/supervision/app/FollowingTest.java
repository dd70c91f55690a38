package cn.yinfeng.app.supervision.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.rulebook.RuleCandidate;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RulePreview;
import cn.yinfeng.app.rulebook.RuleUse;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.app.supervision.Lamps;
import cn.yinfeng.app.supervision.ProjectLamps;
import cn.yinfeng.app.supervision.ProjectLamps.LampChange;
import cn.yinfeng.app.supervision.Relit;
import cn.yinfeng.app.supervision.Yard;
import cn.yinfeng.app.supervision.model.Behind;
import cn.yinfeng.app.supervision.model.FactDefinition;
import cn.yinfeng.app.supervision.model.FactSource;
import cn.yinfeng.app.supervision.model.ProjectFacts;
import cn.yinfeng.app.supervision.model.Status;
import cn.yinfeng.app.supervision.store.JdbcFacts;
import cn.yinfeng.app.supervision.store.JdbcLighting;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import cn.yinfeng.engines.rules.lamp.LampRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lamps catch up with whatever happened, once, however often and by however many they are asked to. */
@SpringBootTest(properties = {"yinfeng.demo=true", "yinfeng.database.name=lamps"})
@Import({TestDatabase.class, People.class, Yard.class})
class FollowingTest {
    private static final String START = "SUP-START-OVERDUE";

    @Autowired
    private Lighting lighting;

    @Autowired
    private Lamps lamps;

    @Autowired
    private JdbcLighting kept;

    @Autowired
    private JdbcFacts facts;

    @Autowired
    private FactSheet sheet;

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private List<RuleUse> uses;

    @Autowired
    private People people;

    @Autowired
    private Yard yard;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private UnitView county;
    private Caller clerk;
    private Caller office;

    @BeforeEach
    void a_county_in_july() {
        yard.itIs("2025-07-15");
        county = people.unit("跟随县");
        clerk = people.at(county, "clerk");
        office = people.at(county, "office");
    }

    private ProjectLamps of(UUID project) {
        return clerk.call(() -> lamps.of(project, Locale.CHINESE));
    }

    private Colour colour(UUID project, String rule) {
        return of(project).lamps().stream()
                .filter(each -> each.lamp().rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .lamp()
                .colour();
    }

    private static boolean within(Duration time, BooleanSupplier condition) {
        Instant end = Instant.now().plus(time);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        return condition.getAsBoolean();
    }

    @Test
    void an_entry_changes_its_lamp_by_itself_and_the_history_names_the_entry() {
        UUID project = yard.project(clerk, county, "自动项目", "2025-03-15", "");
        assertThat(within(Duration.ofSeconds(10), () -> !of(project).lamps().isEmpty()))
                .isTrue();
        lighting.follow();
        assertThat(colour(project, START)).isEqualTo(Colour.RED);
        long number = yard.enter(clerk, project, "start", "2025-07-10", 1);
        assertThat(within(Duration.ofSeconds(10), () -> colour(project, START) == Colour.NORMAL))
                .isTrue();
        LampChange change = of(project).history().getFirst();
        assertThat(change.rule()).isEqualTo(START);
        assertThat(change.entry()).isEqualTo(Long.toString(number));
    }

    /** As if the process had ended between the commit of the entry and its lighting: nobody was woken. */
    @Test
    void an_entry_of_which_nobody_was_told_is_caught_up() {
        UUID project = yard.project(clerk, county, "断电项目", "2025-03-15", "");
        lighting.follow();
        long before = kept.following().orElseThrow().status().entry();
        appendInSilence(project);
        lighting.follow();
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
        assertThat(of(project).history().getFirst().entry()).isNotNull();
        assertThat(kept.following().orElseThrow().status().entry()).isGreaterThan(before);
    }

    private void appendInSilence(UUID project) {
        clerk.run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("UPDATE ledger.counter SET number = number + 1").update();
            jdbc.sql("""
                    INSERT INTO ledger.entry (number, id, subject_kind, subject_id, unit_id, sight, indicator, period_from, period_to,
                                              amount, effect, basis, source, origin_kind, entered_by, entered_by_name, entered_at)
                    SELECT number, uuidv7(), 'project', :project, :unit, 1, 'start', '2025-07-01', '2025-07-01', 1, 1, 'REPORTED',
                           '', 'API', :account, '甲', :at
                      FROM ledger.counter
                    """)
                    .param("project", project)
                    .param("unit", county.id())
                    .param("account", clerk.account())
                    .param("at", OffsetDateTime.parse("2025-07-15T00:00:00Z"))
                    .update();
        }));
    }

    @Test
    void four_at_once_light_once() throws Exception {
        UUID project = yard.project(clerk, county, "并发项目", "2025-05-31", "");
        lighting.follow();
        yard.itIs("2025-08-31");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Relit> work = lighting::follow;
            for (Future<Relit> each : threads.invokeAll(List.of(work, work, work, work))) {
                each.get();
            }
        }
        assertThat(of(project).history().stream().filter(each -> each.rule().equals(START)))
                .extracting(LampChange::to)
                .containsExactly(Colour.RED, Colour.YELLOW);
    }

    @Test
    void the_turn_of_the_day_relights_without_any_entry() {
        UUID project = yard.project(clerk, county, "月末项目", "2025-07-20", "");
        lighting.follow();
        assertThat(colour(project, START)).isEqualTo(Colour.NORMAL);
        yard.itIs("2025-07-31");
        lighting.follow();
        assertThat(colour(project, START)).isEqualTo(Colour.YELLOW);
        assertThat(of(project).history().getFirst().entry()).isNull();
    }

    private String stricter() {
        String text = rulebook.inForce(RuleKind.LAMP, LocalDate.of(2025, 7, 15)).of(county.id()).stream()
                .filter(each -> each.code().equals(START))
                .findFirst()
                .orElseThrow()
                .text();
        return text.replace("应开工未开工月数 >= 3", "应开工未开工月数 >= 2").replace("状态日: 2025-05-30 }", "状态日: 2025-04-29 }");
    }

    private void adopt(String text) {
        LampRule rule = LampRule.check(START, text).orThrow();
        office.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO rulebook.version (id, kind, code, unit_id, sight, state, valid_from, name_zh, name_en, source, text, hash,
                                              created_by, created_by_name, created_at, adopted_by, adopted_by_name, adopted_role,
                                              adopted_at)
                VALUES (uuidv7(), 'LAMP', :code, :unit, 1, 'ADOPTED', '2025-07-01', '开工逾期', 'Start overdue', :source, :text, :hash,
                        :account, '甲', :at, :account, '甲', 'office', :at)
                """)
                        .param("code", START)
                        .param("unit", county.id())
                        .param("source", rule.head().source())
                        .param("text", text)
                        .param("hash", rule.head().hash())
                        .param("account", office.account())
                        .param("at", OffsetDateTime.parse("2025-07-01T00:00:00Z"))
                        .update()));
    }

    @Test
    void a_changed_threshold_relights_the_projects_of_the_unit_that_adopted_it_and_no_others() {
        UUID here = yard.project(clerk, county, "严格项目", "2025-05-15", "");
        UnitView other = people.unit("宽松县");
        Caller otherClerk = people.at(other, "clerk");
        UUID there = yard.project(otherClerk, other, "宽松项目", "2025-05-15", "");
        lighting.follow();
        assertThat(colour(here, START)).isEqualTo(Colour.YELLOW);
        adopt(stricter());
        lighting.follow();
        assertThat(colour(here, START)).isEqualTo(Colour.RED);
        assertThat(otherClerk.call(() -> lamps.of(there, Locale.CHINESE)).lamps())
                .filteredOn(each -> each.lamp().rule().equals(START))
                .allMatch(each -> each.lamp().colour() == Colour.YELLOW);
        assertThat(of(here).history().getFirst().hash())
                .isEqualTo(LampRule.check(START, stricter()).orThrow().head().hash());
    }

    @Test
    void a_preview_says_what_would_change_and_changes_nothing() {
        UUID project = yard.project(clerk, county, "预览项目", "2025-05-15", "");
        UnitView other = people.unit("界外县");
        yard.project(people.at(other, "clerk"), other, "界外项目", "2025-05-15", "");
        lighting.follow();
        RuleUse use = uses.stream()
                .filter(each -> each.kind() == RuleKind.LAMP)
                .findFirst()
                .orElseThrow();
        var candidate = new RuleCandidate(RuleKind.LAMP, START, stricter(), county.id(), LocalDate.of(2025, 7, 15));
        RulePreview preview = office.call(() -> use.preview(candidate));
        assertThat(preview.looked()).isEqualTo(1);
        assertThat(preview.changed()).isEqualTo(1);
        assertThat(preview.changes()).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("预览项目");
            assertThat(each.before().zh()).isEqualTo("黄");
            assertThat(each.after().zh()).isEqualTo("红");
            assertThat(each.reason().zh()).contains("连续 2 个月");
        });
        assertThat(preview.tallies())
                .contains(new RulePreview.Tally("RED", 0, 1), new RulePreview.Tally("YELLOW", 1, 0));
        assertThat(colour(project, START)).isEqualTo(Colour.YELLOW);
        assertThat(of(project).history())
                .noneMatch(each -> each.to() == Colour.RED && each.rule().equals(START));
    }

    @Test
    void every_fact_that_the_shipped_rules_ask_for_is_offered_with_its_type() {
        RuleUse use = uses.stream()
                .filter(each -> each.kind() == RuleKind.LAMP)
                .findFirst()
                .orElseThrow();
        rulebook.inForce(RuleKind.LAMP, LocalDate.of(2025, 7, 15))
                .of(county.id())
                .forEach(version -> LampRule.check(version.code(), version.text())
                        .orThrow()
                        .vocabulary()
                        .all()
                        .forEach(asked -> assertThat(use.offered())
                                .anyMatch(each -> each.name().equals(asked.name()) && each.type() == asked.type())));
    }

    /** SQL over the whole set and plain Java over one project tell the same facts, whatever was entered and corrected. */
    @Test
    void facts_of_the_whole_set_are_the_facts_that_the_entries_tell() {
        var random = new Random(20250715);
        List<String> indicators = List.of("registration", "start", "production", "exit", "statisticsEntry");
        for (int round = 0; round < 12; round++) {
            UUID project = yard.project(clerk, county, "随机项目" + round, "", "");
            for (String indicator : indicators) {
                if (random.nextInt(3) == 0) {
                    long number = yard.enter(clerk, project, indicator, "2025-0" + (5 + random.nextInt(2)) + "-11", 1);
                    if (random.nextBoolean()) {
                        yard.correct(clerk, number, 0);
                    }
                }
            }
            if (random.nextBoolean()) {
                long number = yard.enter(clerk, project, "fixedAssetInvestment", "2025-06", 500);
                yard.correct(clerk, number, random.nextInt(2) * 300L);
            }
            same(project);
        }
    }

    private void same(UUID project) {
        LocalDate day = LocalDate.of(2025, 7, 15);
        List<FactDefinition> definitions = sheet.on(day);
        Status now = kept.now(day);
        ProjectFacts told = clerk.call(() -> Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> facts.of(project, definitions, now).orElseThrow())));
        var behind = new Behind(
                clerk.call(() -> Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> facts.entries(project, now)))),
                day);
        for (FactDefinition each : definitions) {
            if (!(each.source() instanceof FactSource.Schedule) && !(each.source() instanceof FactSource.Calendar)) {
                assertThat(told.values().get(each.name()))
                        .as(each.name())
                        .isEqualTo(behind.value(each.source()).orElse(null));
            }
        }
    }
}
