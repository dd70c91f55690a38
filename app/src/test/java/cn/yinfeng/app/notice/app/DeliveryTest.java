package cn.yinfeng.app.notice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.notice.Deliveries;
import cn.yinfeng.app.notice.Deliveries.DeliveryView;
import cn.yinfeng.app.notice.Deliveries.State;
import cn.yinfeng.app.notice.Inbox;
import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.Subscriptions;
import cn.yinfeng.app.notice.Subscriptions.Choice;
import cn.yinfeng.app.notice.Subscriptions.EmailChoice;
import cn.yinfeng.app.notice.Subscriptions.Times;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** E-mail: to a confirmed address, once, at the hour that the person chose. */
@ModuleTest
@Import(Postbox.class)
@TestPropertySource(properties = "yinfeng.database.name=delivery_test")
class DeliveryTest {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Delivering delivering;

    @Autowired
    private RulesToday rules;

    @Autowired
    private OutsideTime time;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitView county;
    private Caller teller;
    private Caller head;
    private String address;

    @BeforeEach
    void a_head_with_a_confirmed_address_at_ten_in_the_morning() throws Exception {
        setClock(0, 10);
        delivering.run();
        county = people.unit("邮件县");
        teller = people.at(county, "clerk");
        head = people.at(county, "unitHead");
        address = "head" + county.id() + "@example.cn";
        head.run(() -> subscriptions.wish(address));
        String code = code(Postbox.of(address).getFirst());
        head.run(() -> subscriptions.confirm(code));
    }

    @AfterEach
    void the_clock_goes_right_again() {
        time.shift(Duration.ZERO);
    }

    /** So many days from today, at this hour. */
    private void setClock(int days, int hour) {
        time.shift(Duration.ZERO);
        ZonedDateTime real = time.now().atZone(time.zone());
        ZonedDateTime wanted = real.truncatedTo(ChronoUnit.DAYS).plusDays(days).withHour(hour);
        time.shift(Duration.between(real, wanted));
    }

    private static String code(MimeMessage message) throws MessagingException, IOException {
        var found = CODE.matcher(part(message, 0));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String part(MimeMessage message, int index) throws MessagingException, IOException {
        return (String)
                ((MimeMultipart) message.getContent()).getBodyPart(index).getContent();
    }

    private List<MimeMessage> mail() {
        return Postbox.of(address).stream().skip(1).toList();
    }

    private void tell(String kind, String key, Map<String, String> words) {
        teller.run(() -> transaction.executeWithoutResult(status -> notices.tell(new Notice(
                kind,
                Recipients.ofAccounts(Set.of(head.account())),
                words,
                "/lamps?colours=RED",
                county.id(),
                1,
                key))));
    }

    private void red(String key) {
        tell("lamp-red", key, Map.of("unit", county.name(), "project", "机密之钢厂"));
    }

    private void choose(EmailChoice email) {
        head.run(() -> subscriptions.choose(
                new Times("zh", 8, 22, 7), List.of(new Choice("lamp-red", true, email)), Locale.CHINESE));
    }

    private List<DeliveryView> shown() {
        return head.call(() -> deliveries.mine(Paging.of(1, 50, null), Locale.CHINESE))
                .items();
    }

    @Test
    void a_notice_comes_once_by_mail_with_a_link_and_nothing_that_is_not_harmless() throws Exception {
        red("once");
        red("once");
        delivering.run();
        delivering.run();
        assertThat(mail()).hasSize(1);
        MimeMessage came = mail().getFirst();
        assertThat(came.getSubject()).isEqualTo("【引凤】" + county.name() + "有 1 个项目亮红灯");
        assertThat(part(came, 0))
                .contains("https://zs.example.cn/lamps?colours=RED")
                .doesNotContain("机密之钢厂");
        assertThat(part(came, 1))
                .contains("<a href=\"https://zs.example.cn/lamps")
                .doesNotContain("机密之钢厂");
        assertThat(came.getHeader("List-Unsubscribe")[0]).contains("/api/v1/notices/unsubscription/");
        assertThat(came.getMessageID()).endsWith("@example.cn>");
        assertThat(shown()).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(State.SENT);
            assertThat(each.attempts()).isOne();
        });
        assertThat(head.call(() -> inbox.list(null, true, Paging.of(1, 10, null), Locale.CHINESE))
                        .items())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("机密之钢厂"));
    }

    @Test
    void an_address_gets_nothing_before_its_code_came_back() {
        Caller other = people.at(county, "unitHead");
        String unconfirmed = "other" + county.id() + "@example.cn";
        other.run(() -> subscriptions.wish(unconfirmed));
        assertThatThrownBy(() -> other.run(() -> subscriptions.wish(unconfirmed)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOTICE-008");
        assertThatThrownBy(() -> other.run(() -> subscriptions.confirm("nonsense")))
                .isInstanceOf(Refusal.class);
        teller.run(() -> transaction.executeWithoutResult(status -> notices.tell(new Notice(
                "lamp-red",
                Recipients.ofAccounts(Set.of(other.account())),
                Map.of("unit", county.name(), "project", "甲"),
                "/lamps",
                county.id(),
                1,
                "early"))));
        delivering.run();
        assertThat(Postbox.of(unconfirmed)).hasSize(1);
    }

    @Test
    void whoever_wants_a_digest_gets_one_mail_in_the_morning_and_none_where_nothing_came() {
        choose(EmailChoice.DIGEST);
        red("first");
        red("second");
        delivering.run();
        assertThat(mail()).isEmpty();
        setClock(1, 9);
        delivering.run();
        delivering.run();
        assertThat(mail()).singleElement().satisfies(came -> {
            assertThat(came.getSubject()).isEqualTo("【引凤】2 条通知");
            assertThat(part(came, 0)).doesNotContain("机密之钢厂");
        });
        setClock(2, 9);
        delivering.run();
        assertThat(mail()).hasSize(1);
        assertThat(shown()).extracting(DeliveryView::state).containsOnly(State.SENT);
    }

    @Test
    void what_is_turned_off_is_off() {
        head.run(() -> subscriptions.choose(
                new Times("zh", 8, 22, 7), List.of(new Choice("lamp-red", false, EmailChoice.NONE)), Locale.CHINESE));
        red("off");
        delivering.run();
        assertThat(mail()).isEmpty();
        assertThat(head.call(inbox::unread)).isZero();
        assertThatThrownBy(() -> head.run(() -> subscriptions.choose(
                        new Times("zh", 8, 22, 7),
                        List.of(new Choice("password-changed", false, EmailChoice.NONE)),
                        Locale.CHINESE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOTICE-003");
    }

    @Test
    void mail_waits_for_the_morning_except_for_what_concerns_the_account() {
        setClock(0, 23);
        red("night");
        tell("password-changed", "night-password", Map.of("at", "2026-11-22 23:00"));
        delivering.run();
        assertThat(mail())
                .singleElement()
                .satisfies(came -> assertThat(came.getSubject()).contains("密码"));
        setClock(1, 7);
        delivering.run();
        assertThat(mail()).hasSize(2);
    }

    @Test
    void a_mail_server_that_is_away_is_tried_again_and_gets_the_mail_once() {
        red("away");
        Postbox.close();
        delivering.run();
        assertThat(shown()).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(State.FAILED);
            assertThat(each.reason()).isEqualTo("对方服务器连接不上");
            assertThat(each.dueAt()).isNotNull();
        });
        Postbox.open();
        delivering.run();
        assertThat(mail()).isEmpty();
        setClock(0, 11);
        delivering.run();
        delivering.run();
        assertThat(mail()).hasSize(1);
    }

    @Test
    void a_worker_that_dies_between_sending_and_recording_leaves_no_second_mail() {
        red("killed");
        Delivering.DELIVERER.run(() -> delivering.spread(rules.get()));
        var parcel =
                Delivering.DELIVERER.call(() -> delivering.claim(rules.get())).orElseThrow();
        Delivering.DELIVERER.run(() -> delivering.send(parcel));
        // The power is cut here: nothing was recorded.
        delivering.run();
        assertThat(shown())
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo(State.SENDING));
        setClock(0, 11);
        delivering.run();
        assertThat(mail()).hasSize(1);
        assertThat(shown()).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(State.GIVEN_UP);
            assertThat(each.reason()).contains("不能确定是否送达");
        });
        head.run(() -> deliveries.retry(shown().getFirst().id()));
        delivering.run();
        assertThat(mail()).hasSize(2);
        assertThat(mail().getFirst())
                .satisfies(first -> assertThat(mail().getLast().getMessageID()).isEqualTo(first.getMessageID()));
    }

    @Test
    void workers_side_by_side_send_each_mail_once() throws Exception {
        for (int i = 0; i < 12; i++) {
            red("race" + i);
        }
        var workers = List.of(1, 2, 3).stream()
                .map(each -> Thread.ofVirtual().start(delivering::run))
                .toList();
        for (Thread each : workers) {
            each.join();
        }
        assertThat(mail()).hasSize(12);
    }

    @Test
    void what_has_gone_out_of_sight_before_it_is_sent_is_not_sent() {
        choose(EmailChoice.DIGEST);
        red("gone");
        delivering.run();
        jdbc.sql("UPDATE people.post SET unit_id = :unit WHERE account_id = :account")
                .param("unit", people.unit("别处县").id())
                .param("account", head.account())
                .update();
        setClock(1, 9);
        delivering.run();
        assertThat(mail()).isEmpty();
    }

    @Test
    void notices_are_kept_as_long_as_the_rule_says() {
        red("old");
        delivering.run();
        delivering.forget(time.now());
        assertThat(head.call(inbox::unread)).isOne();
        delivering.forget(time.now().plus(Duration.ofDays(400)));
        assertThat(head.call(inbox::unread)).isZero();
    }
}
