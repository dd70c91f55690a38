package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.people.OpenWork.HeldWork;
import cn.yinfeng.app.people.model.StaffingRules;
import cn.yinfeng.app.people.organisation.Appointments;
import cn.yinfeng.app.people.organisation.Appointments.AppointmentView;
import cn.yinfeng.app.people.organisation.Appointments.AppointmentWish;
import cn.yinfeng.app.people.organisation.Appointments.Gap;
import cn.yinfeng.app.people.organisation.Appointments.Transfer;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who holds which function, who is missing, and how a leaver's work passes on. */
@ModuleTest
class AppointmentsTest {
    private static final LocalDate SPRING = LocalDate.of(2024, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2024, 9, 30);

    @Autowired
    private Appointments appointments;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private UnitView city;
    private UnitView bureau;
    private Caller office;

    @BeforeEach
    void a_city_with_a_bureau() {
        city = people.unit(people.root(), "任职市", "CITY");
        bureau = people.unit(city.id(), "工信局", "DEPARTMENT");
        office = people.at(city, "office");
    }

    private UUID appoint(String name, String function, @Nullable String login) {
        return office.call(() -> appointments.appoint(new AppointmentWish(
                bureau.id(), function, null, name, "科长", "13912345678", login, SPRING, "工信〔2024〕3号")));
    }

    private List<AppointmentView> held(Caller caller, LocalDate day) {
        return caller.call(() -> appointments.on(day, bureau.id()));
    }

    @Test
    void a_person_holds_several_functions_each_for_its_time() {
        UUID wang = appoint("王芳", "liaison", null);
        office.run(() ->
                appointments.appoint(new AppointmentWish(bureau.id(), "officer", wang, "", "", "", null, SPRING, "")));
        assertThat(held(office, SPRING)).extracting(AppointmentView::function).containsExactly("liaison", "officer");
        UUID first = held(office, SPRING).getFirst().id();
        office.run(() -> appointments.end(first, AUTUMN, "轮岗"));
        assertThat(held(office, AUTUMN)).hasSize(2);
        assertThat(held(office, AUTUMN.plusDays(1)))
                .extracting(AppointmentView::function)
                .containsExactly("officer");
        assertThatThrownBy(() -> office.run(() -> appointments.appoint(
                        new AppointmentWish(bureau.id(), "officer", wang, "", "", "", null, SPRING, ""))))
                .hasMessageContaining("PEOPLE-041");
    }

    @Test
    void telephone_numbers_are_masked_and_seeing_one_is_on_record() {
        appoint("李强", "liaison", null);
        assertThat(held(people.at(bureau, "clerk"), SPRING).getFirst().phone()).isEqualTo("139****5678");
        assertThat(held(office, SPRING).getFirst().phone()).isEqualTo("13912345678");
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM audit.record
                         WHERE action = 'people.contacts-read' AND account_id = :account
                        """)
                        .param("account", office.account())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void another_county_sees_nobody() {
        appoint("周敏", "liaison", null);
        Caller stranger = people.at(people.unit("外县"), "office");
        assertThatThrownBy(() -> held(stranger, SPRING)).isInstanceOf(cn.yinfeng.app.platform.Absent.class);
        Long counted = stranger.call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("SELECT count(*) FROM people.appointment WHERE unit_id = :unit")
                        .param("unit", bureau.id())
                        .query(Long.class)
                        .single()));
        assertThat(counted).isZero();
    }

    @Test
    void a_leavers_functions_and_open_work_go_to_the_successor_in_one_act() {
        Caller clerk = people.at(bureau, "clerk");
        Caller heir = people.at(bureau, "clerk");
        UUID wang = appoint("王某" + clerk.account(), "clerk", login(clerk));
        UUID zhao = appoint("赵某" + heir.account(), "liaison", login(heir));
        waiting(clerk);
        assertThat(office.call(() -> appointments.heldBy(wang)))
                .containsExactly(new HeldWork("work.held.import.account", 1));
        Transfer done = office.call(() -> appointments.transfer(wang, zhao, AUTUMN, "调离"));
        assertThat(done.appointments()).isEqualTo(1);
        assertThat(office.call(() -> appointments.heldBy(wang))).isEmpty();
        assertThat(office.call(() -> appointments.heldBy(zhao)))
                .containsExactly(new HeldWork("work.held.import.account", 1));
        assertThat(held(office, AUTUMN.plusDays(1)))
                .extracting(each -> each.person() + each.function())
                .containsExactlyInAnyOrder(zhao + "liaison", zhao + "clerk");
    }

    @Test
    void work_that_needs_a_login_is_not_passed_to_somebody_without_one() {
        Caller clerk = people.at(bureau, "clerk");
        UUID wang = appoint("王某" + clerk.account(), "clerk", login(clerk));
        UUID nobody = appoint("无账号", "liaison", null);
        waiting(clerk);
        assertThatThrownBy(() -> office.run(() -> appointments.transfer(wang, nobody, AUTUMN, "调离")))
                .hasMessageContaining("PEOPLE-045");
        assertThat(held(office, AUTUMN.plusDays(1)))
                .extracting(AppointmentView::person)
                .contains(wang);
    }

    private String login(Caller caller) {
        return jdbc.sql("SELECT login FROM people.account WHERE id = :id")
                .param("id", caller.account())
                .query(String.class)
                .single();
    }

    private void waiting(Caller clerk) {
        clerk.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO intake.import (id, unit_id, sight, kind, file_name, file_hash, state, account_id,
                                           account_name, started_at)
                VALUES (:id, :unit, 1, 'projects', '台账.xlsx', :hash, 'READY', :account, '王', '2024-03-02T01:00:00Z')
                """)
                        .param("id", Ids.next())
                        .param("unit", bureau.id())
                        .param("hash", Ids.next().toString())
                        .param("account", clerk.account())
                        .update()));
    }

    @Test
    void a_department_without_liaison_and_two_officers_is_named_with_the_rule_that_asks_for_them() {
        appoint("一把手", "chief", null);
        appoint("专干", "officer", null);
        assertThat(office.call(() -> appointments.gaps(SPRING, city.id())))
                .extracting(gap -> gap.unit().id() + " " + gap.function() + " " + gap.held() + "/" + gap.needed())
                .containsExactlyInAnyOrder(
                        bureau.id() + " liaison 0/1",
                        bureau.id() + " deputyInCharge 0/1",
                        bureau.id() + " officer 1/2");
        assertThat(office.call(() -> appointments.gaps(SPRING, city.id())))
                .extracting(Gap::source)
                .allMatch(source -> source.contains("招商引资"));
        assertThat(office.call(() -> appointments.gaps(LocalDate.of(2020, 1, 1), city.id())))
                .as("before the papers asked for anybody")
                .isEmpty();
    }

    @Test
    void the_shipped_rules_of_staffing_give_what_their_examples_say() {
        List<RuleFile> files = ShippedRules.of("people").stream()
                .filter(each -> each.root().has("needs"))
                .toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(2);
        for (RuleFile file : files) {
            StaffingRules rules = StaffingRules.of(List.of(file));
            for (RuleNode example : file.root().nodes("examples")) {
                RuleNode given = example.node("given");
                assertThat(rules.needs(file.from(), given.text("kind")).stream()
                                .filter(need -> held(given, need.function()) < need.atLeast())
                                .map(need ->
                                        need.function() + " " + held(given, need.function()) + "/" + need.atLeast())
                                .findFirst()
                                .orElse("complete"))
                        .as(example.where())
                        .isEqualTo(example.text("expect"));
            }
        }
    }

    private static long held(RuleNode given, String function) {
        return given.has(function) ? given.number(function) : 0;
    }
}
