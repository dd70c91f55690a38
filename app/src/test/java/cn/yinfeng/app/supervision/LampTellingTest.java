package cn.yinfeng.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.notice.Inbox;
import cn.yinfeng.app.notice.NoticeView;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit is told of its lamps, once for each round of lighting. */
@SpringBootTest(properties = {"yinfeng.demo=true", "yinfeng.database.name=lamps"})
@Import({TestDatabase.class, People.class, Yard.class})
class LampTellingTest {
    private static final int MANY = 37;

    @Autowired
    private Lamps lamps;

    @Autowired
    private Inbox inbox;

    @Autowired
    private People people;

    @Autowired
    private Yard yard;

    @Autowired
    @Qualifier("job")
    private JdbcClient all;

    private UnitView county;
    private Caller clerk;
    private Caller head;

    @BeforeEach
    void a_county_with_a_head_in_july() {
        yard.itIs("2025-07-15");
        county = people.unit("闻灯县");
        clerk = people.at(county, "clerk");
        head = people.at(county, "unitHead");
    }

    private List<NoticeView> told(Caller person, String kind) {
        return person.call(() -> inbox.list(kind, false, Paging.of(1, 100, null), Locale.CHINESE))
                .items();
    }

    private List<NoticeView> red(Caller person) {
        return told(person, "lamp-red");
    }

    @Test
    void the_head_hears_once_that_a_project_turned_red_and_the_clerk_does_not() {
        UUID project = yard.project(clerk, county, "迟开项目", "2025-03-15", "");
        people.at(county, "office").run(lamps::relight);
        people.at(county, "office").run(lamps::relight);
        assertThat(red(head)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo(county.name() + "有 1 个项目亮红灯");
            assertThat(notice.text()).isEqualTo("项目：迟开项目");
            assertThat(notice.link()).isEqualTo("/projects/" + project);
        });
        assertThat(red(clerk)).isEmpty();
        assertThat(red(people.at(people.unit("邻县"), "unitHead"))).isEmpty();
    }

    @Test
    void many_projects_that_turn_in_one_round_are_one_notice() {
        // They were signed and planned before the rule saw them: one round lights them all.
        for (int i = 0; i < MANY; i++) {
            yard.project(clerk, county, "批量项目" + i, "2025-12-31", "");
        }
        Caller office = people.at(county, "office");
        office.run(lamps::relight);
        int before = told(head, "lamps-red").size() + red(head).size();
        yard.itIs("2026-06-15");
        office.run(lamps::relight);
        List<NoticeView> after = told(head, "lamps-red");
        assertThat(after.size() + red(head).size() - before).isOne();
        assertThat(after.getFirst().title()).isEqualTo(county.name() + "有 " + MANY + " 个项目亮红灯");
        assertThat(after.getFirst().link()).isEqualTo("/lamps?unit=" + county.id() + "&colour=RED");
        assertThat(all.sql("SELECT count(*) FROM notice.notice WHERE account_id = :head AND kind LIKE 'lamp%-red'")
                        .param("head", head.account())
                        .query(Long.class)
                        .single())
                .isEqualTo(1L + before);
    }
}
