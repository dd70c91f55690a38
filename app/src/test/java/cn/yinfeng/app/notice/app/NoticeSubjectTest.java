package cn.yinfeng.app.notice.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.notice.Deliveries;
import cn.yinfeng.app.notice.Deliveries.DeliveryView;
import cn.yinfeng.app.notice.Inbox;
import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.NoticeView;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.Robots;
import cn.yinfeng.app.notice.Robots.RobotWish;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What was told of a project before it became need-to-know. */
@ModuleTest
@Import({Postbox.class, MailReader.class})
@TestPropertySource(properties = "yinfeng.database.name=delivery_test")
class NoticeSubjectTest {
    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Robots robots;

    @Autowired
    private Delivering delivering;

    @Autowired
    private RulesToday rules;

    @Autowired
    private OutsideTime time;

    @Autowired
    private MailReader readers;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitView county;
    private Caller teller;
    private Caller admitted;
    private Caller other;
    private UUID project;

    @BeforeEach
    void two_heads_one_of_whom_will_be_admitted_at_ten_in_the_morning() throws Exception {
        readers.itIs(0, 10);
        delivering.run();
        county = people.unit("密谈县");
        teller = people.at(county, "clerk");
        admitted = people.at(county, "unitHead");
        other = people.at(county, "unitHead");
        readers.confirms(admitted);
        readers.confirms(other);
        project = Ids.next();
    }

    @AfterEach
    void the_clock_goes_right_again() {
        time.shift(Duration.ZERO);
    }

    private void red(UUID subject, String key) {
        teller.run(() -> transaction.executeWithoutResult(status -> notices.tell(new Notice(
                "lamp-red",
                Recipients.ofAccounts(Set.of(admitted.account(), other.account())),
                Map.of("unit", county.name(), "project", "夜谈之厂"),
                "/projects/" + subject,
                county.id(),
                1,
                subject,
                key))));
    }

    /** As the people module does it: admits, then changes the depth of all rows of the subject. */
    private void isNeedToKnow(int depth) {
        admitted.run(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    INSERT INTO people.sharing (id, subject_kind, subject_id, unit_id, sight, to_account, admission,
                           valid_from, reason, shared_by, shared_by_name, shared_at)
                    VALUES (:id, 'project', :subject, :unit, 1, :me, true, '2000-01-01', '商务谈判期', :me, '负责人', :at)
                    ON CONFLICT DO NOTHING
                    """)
                    .param("id", Ids.next())
                    .param("subject", project)
                    .param("unit", county.id())
                    .param("me", admitted.account())
                    .param("at", time.now().atOffset(java.time.ZoneOffset.UTC))
                    .update();
            jdbc.sql("SELECT platform.set_sight(:subject, CAST(:depth AS smallint))::text")
                    .param("subject", project)
                    .param("depth", depth)
                    .query((row, number) -> true)
                    .list();
        }));
    }

    private List<NoticeView> reads(Caller who) {
        return who.call(() -> inbox.list(null, false, Paging.of(1, 50, null), Locale.CHINESE))
                .items();
    }

    private List<DeliveryView> delivered(Caller who) {
        return who.call(() -> deliveries.mine(Paging.of(1, 50, null), Locale.CHINESE))
                .items();
    }

    @Test
    void it_is_read_by_those_admitted_alone_and_by_all_again_once_that_is_over() {
        red(project, "mine");
        red(Ids.next(), "another");
        assertThat(reads(other)).hasSize(2);
        isNeedToKnow(3);
        assertThat(reads(other)).extracting(NoticeView::link).doesNotContain("/projects/" + project);
        assertThat(other.call(inbox::unread)).isOne();
        assertThat(reads(admitted))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.text()).contains("夜谈之厂"));
        isNeedToKnow(1);
        assertThat(reads(other)).hasSize(2);
    }

    @Test
    void what_waits_for_the_morning_does_not_go_out_to_anybody_and_is_listed_to_those_admitted() {
        readers.itIs(0, 23);
        red(project, "night");
        delivering.run();
        assertThat(delivered(other)).hasSize(1);
        isNeedToKnow(3);
        assertThat(delivered(other)).isEmpty();
        readers.itIs(1, 9);
        delivering.run();
        assertThat(readers.mail(other)).isEmpty();
        assertThat(readers.mail(admitted)).isEmpty();
        assertThat(delivered(admitted)).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(Deliveries.State.GIVEN_UP);
            assertThat(each.reason()).contains("可见范围");
        });
    }

    @Test
    void what_was_told_and_not_yet_spread_or_waits_for_a_group_does_not_go_out() {
        Caller office = people.at(county, "office");
        String path = "/" + county.id() + "/secret";
        office.run(() -> robots.add(
                new RobotWish("工作群", RobotPlatform.WECOM, Group.address(path), null, false, Set.of("lamp-red"), true)));
        red(project, "group");
        delivering.spread(rules.get());
        isNeedToKnow(3);
        red(Ids.next(), "open");
        delivering.run();
        assertThat(Group.said(path))
                .singleElement()
                .satisfies(said -> assertThat(said.body()).doesNotContain(project.toString()));
        assertThat(readers.mail(other)).hasSize(1);
    }
}
