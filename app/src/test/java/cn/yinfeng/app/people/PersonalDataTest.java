package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.organisation.Appointments;
import cn.yinfeng.app.people.organisation.Appointments.AppointmentWish;
import cn.yinfeng.app.people.personal.PersonalData;
import cn.yinfeng.app.people.personal.PersonalData.Act;
import cn.yinfeng.app.people.personal.PersonalData.Chosen;
import cn.yinfeng.app.people.personal.PersonalData.Found;
import cn.yinfeng.app.people.personal.PersonalData.NewRequest;
import cn.yinfeng.app.people.personal.PersonalData.PersonalRequestView;
import cn.yinfeng.app.people.personal.PersonalData.State;
import cn.yinfeng.app.people.personal.PersonalRecords.Place;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A person asks about their own data, and the office answers in time. */
@ModuleTest
class PersonalDataTest {
    @Autowired
    private PersonalData data;

    @Autowired
    private Appointments appointments;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    private UnitView county;
    private Caller office;
    private LocalDate today;

    @BeforeEach
    void a_county_with_a_liaison() {
        county = people.unit("知情县");
        office = people.at(county, "office");
        today = LocalDate.now(clock);
    }

    private void liaison(String name, String phone) {
        office.run(() -> appointments.appoint(
                new AppointmentWish(county.id(), "liaison", null, name, "科员", phone, null, today, "知情发〔2026〕1号")));
    }

    private PersonalRequestView asks(Act act, String name, String phone, String nextPhone) {
        return office.call(() -> data.take(new NewRequest(act, name, phone, "", nextPhone, "本人到场，核对身份证", today)));
    }

    private Found look(PersonalRequestView request) {
        return office.call(() -> data.look(request.id()));
    }

    private static List<Chosen> all(Found found) {
        return found.places().stream()
                .map(each -> new Chosen(each.kind(), each.id()))
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void a_request_is_due_thirty_days_after_it_came_and_waits_on_the_office_s_desk() throws Exception {
        PersonalRequestView request = asks(Act.ACCESS, "查阅人", "", "");
        assertThat(request.dueOn()).isEqualTo(today.plusDays(30));
        assertThat(request.overdue()).isFalse();
        mvc.perform(get("/api/v1/home").with(people.as(office)))
                .andExpect(jsonPath("$.items[?(@.kind == 'work.personalRequest')].count")
                        .value(1));
        mvc.perform(get("/api/v1/personal-requests").with(people.as(people.at(county, "clerk"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void whoever_holds_office_stays_named_but_can_be_called_no_longer() {
        liaison("留名人", "139 3333 0001");
        PersonalRequestView request = asks(Act.DELETION, "", "13933330001", "");
        Found found = look(request);
        assertThat(found.places()).singleElement().satisfies(place -> {
            assertThat(place.kind()).isEqualTo("person");
            assertThat(place.retained()).isEqualTo("retained.inOffice");
        });
        PersonalRequestView done = office.call(() -> data.carryOut(request.id(), all(found), "电话已删除，姓名因任职保留"));
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.places()).isEqualTo(1);
        assertThat(done.phone()).isEqualTo("****01");
        Found again = look(asks(Act.ACCESS, "留名人", "13933330001", ""));
        assertThat(again.places()).extracting(Place::phone).containsExactly("");
    }

    @Test
    void a_number_is_corrected_where_it_was_chosen() {
        liaison("换号人", "13933330002");
        PersonalRequestView request = asks(Act.CORRECTION, "换号人", "13933330002", "13933330003");
        office.run(() -> data.carryOut(request.id(), all(look(request)), "已更正"));
        assertThat(look(asks(Act.ACCESS, "", "13933330003", "")).places())
                .extracting(Place::name)
                .containsExactly("换号人");
    }

    @Test
    void what_lies_outside_the_scope_is_neither_found_nor_changed() {
        liaison("近处人", "13933330004");
        Caller stranger = people.at(people.unit("别处县"), "office");
        PersonalRequestView request =
                stranger.call(() -> data.take(new NewRequest(Act.DELETION, "近处人", "13933330004", "", "", "来函", today)));
        assertThat(stranger.call(() -> data.look(request.id())).places()).isEmpty();
        List<Chosen> guessed = all(look(asks(Act.ACCESS, "近处人", "", "")));
        refused("PEOPLE-103", () -> stranger.run(() -> data.carryOut(request.id(), guessed, "已删除")));
        assertThatThrownBy(() -> look(request)).isInstanceOf(Absent.class);
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_reason() {
        refused("PEOPLE-100", () -> asks(Act.ACCESS, " ", "", ""));
        refused("PEOPLE-101", () -> asks(Act.CORRECTION, "某人", "", ""));
        refused("PEOPLE-101", () -> asks(Act.DELETION, "某人", "", "1380000"));
        refused(
                "PEOPLE-102",
                () -> office.run(
                        () -> data.take(new NewRequest(Act.ACCESS, "某人", "", "", "", "来函", today.plusDays(1)))));
        PersonalRequestView request = asks(Act.DELETION, "查无此人", "", "");
        refused("PEOPLE-104", () -> office.run(() -> data.carryOut(request.id(), List.of(), "无")));
        PersonalRequestView denied = office.call(() -> data.refuse(request.id(), "平台没有此人信息"));
        assertThat(denied.name()).isEqualTo("查**");
        refused("PEOPLE-105", () -> office.run(() -> data.refuse(request.id(), "再拒")));
    }
}
