package cn.yinfeng.app.duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.duty.Duties;
import cn.yinfeng.app.duty.Duties.NewDuty;
import cn.yinfeng.app.duty.Duties.Origin;
import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.duty.Rhythm.Every;
import cn.yinfeng.app.notice.Inbox;
import cn.yinfeng.app.notice.NoticeView;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each day that is near or has passed is told once to whoever does the unit's duties. */
@ModuleTest
class DutyTellingTest {
    @Autowired
    private Duties duties;

    @Autowired
    private DutyTelling telling;

    @Autowired
    private Inbox inbox;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private UnitView park;
    private Caller office;
    private Caller clerk;

    @BeforeEach
    void a_zone_with_a_park() {
        UnitView zone = people.unit(people.root(), "提醒区", "ZONE");
        park = people.unit(zone.id(), "提醒园", "PARK");
        office = people.at(zone, "office");
        clerk = people.at(park, "clerk");
    }

    private void begins(String task, int... daysFromNow) {
        LocalDate today = LocalDate.now(clock);
        List<NewDuty> wanted = Arrays.stream(daysFromNow)
                .mapToObj(
                        days -> new Rhythm(Every.ONCE, 1, 1, null, null, null, null, false, null, today.plusDays(days)))
                .map(once -> new NewDuty(
                        park.id(), task, "REPORT", "", List.of(), once, today.minusDays(30), today.plusDays(90)))
                .toList();
        office.run(() -> duties.begin(new Origin("plan", Ids.next(), "方案"), wanted));
    }

    private List<NoticeView> told(Caller person) {
        return person.call(() -> inbox.list(null, false, Paging.of(1, 100, null), Locale.CHINESE))
                .items();
    }

    @Test
    void a_duty_that_is_near_is_told_once_to_those_who_do_it_and_to_nobody_above() {
        begins("报送项目线索", 3);
        telling.tell();
        telling.tell();
        assertThat(told(clerk)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo("duty-due");
            assertThat(notice.text()).isEqualTo("任务：报送项目线索");
            assertThat(notice.title()).contains(LocalDate.now(clock).plusDays(3).toString());
        });
        assertThat(told(office)).isEmpty();
    }

    @Test
    void several_overdue_duties_are_one_notice_and_what_is_far_is_none() {
        begins("报送月报", -5, -3, 80);
        telling.tell();
        assertThat(told(clerk)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo("duties-overdue");
            assertThat(notice.title()).isEqualTo(park.name() + "有 2 项任务已逾期");
            assertThat(notice.link()).isEqualTo("/duties?unit=" + park.id() + "&state=OVERDUE");
        });
    }
}
