package cn.yinfeng.app.notice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.notice.Deliveries;
import cn.yinfeng.app.notice.Deliveries.DeliveryView;
import cn.yinfeng.app.notice.Deliveries.State;
import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.Robots;
import cn.yinfeng.app.notice.Robots.RobotView;
import cn.yinfeng.app.notice.Robots.RobotWish;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Chat groups of a unit: what is said there, how it is signed, and where a webhook may never lead. */
@ModuleTest
@Import(Postbox.class)
@TestPropertySource(properties = "yinfeng.database.name=delivery_test")
class RobotTest {
    @Autowired
    private Notices notices;

    @Autowired
    private Robots robots;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Delivering delivering;

    @Autowired
    private OutsideTime time;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitView city;
    private UnitView county;
    private Caller office;
    private Caller clerk;

    @BeforeEach
    void a_city_with_an_office_and_a_county() {
        city = people.unit(people.root(), "群聊市", "CITY");
        county = people.unit(city.id(), "群聊县", "COUNTY");
        office = people.at(city, "office");
        clerk = people.at(county, "clerk");
    }

    @AfterEach
    void the_clock_goes_right_again() {
        time.shift(Duration.ZERO);
    }

    private RobotView robot(RobotPlatform platform, String path, @Nullable String secret, boolean below) {
        return office.call(() -> robots.add(
                new RobotWish("工作群", platform, Group.address(path), secret, below, Set.of("lamp-red"), true)));
    }

    private void red(UnitView unit, String key) {
        red(unit, key, 1);
    }

    private void red(UnitView unit, String key, int sight) {
        Caller teller = unit.equals(county) ? clerk : office;
        teller.run(() -> transaction.executeWithoutResult(status -> notices.tell(new Notice(
                "lamp-red",
                Recipients.ofAccounts(Set.of()),
                Map.of("unit", unit.name(), "project", "投资5亿元的钢厂"),
                "/lamps",
                unit.id(),
                sight,
                key))));
    }

    private String path(String name) {
        return "/" + city.id() + "/" + name;
    }

    private List<DeliveryView> shown() {
        return office.call(() -> deliveries.ofGroups(Paging.of(1, 50, null), Locale.CHINESE))
                .items();
    }

    @Test
    void a_group_hears_once_with_a_link_and_without_project_or_amount() {
        robot(RobotPlatform.WECOM, path("wecom"), null, false);
        red(city, "one");
        red(city, "one");
        delivering.run();
        assertThat(Group.said(path("wecom")))
                .singleElement()
                .satisfies(said -> assertThat(said.body())
                        .isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"【引凤】" + city.name()
                                + "有 1 个项目亮红灯\\nhttps://zs.example.cn/lamps\"}}".replace("\n", "\\n")));
        assertThat(shown()).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(State.SENT);
            assertThat(each.group()).isEqualTo("工作群");
        });
    }

    @Test
    void a_group_hears_of_the_units_below_only_where_it_asked_for_that() {
        robot(RobotPlatform.DINGTALK, path("own"), null, false);
        robot(RobotPlatform.DINGTALK, path("below"), null, true);
        red(county, "below");
        delivering.run();
        assertThat(Group.said(path("own"))).isEmpty();
        assertThat(Group.said(path("below"))).hasSize(1);
    }

    @Test
    void what_is_sensitive_never_goes_into_a_group() {
        robot(RobotPlatform.FEISHU, path("deep"), null, true);
        red(city, "sensitive", 2);
        delivering.run();
        assertThat(Group.said(path("deep"))).isEmpty();
    }

    @Test
    void each_platform_is_signed_in_its_own_way() throws Exception {
        robot(RobotPlatform.DINGTALK, path("dingtalk"), "SEC1", false);
        robot(RobotPlatform.FEISHU, path("feishu"), "SEC2", false);
        robot(RobotPlatform.PLAIN, path("plain"), "SEC3", false);
        red(city, "signed");
        delivering.run();
        assertThat(Group.said(path("dingtalk")).getFirst().query()).matches("timestamp=\\d{13}&sign=.{43}=");
        assertThat(Group.said(path("feishu")).getFirst().body())
                .matches("\\{\"timestamp\":\"\\d{10}\",\"sign\":\".{43}=\",\"msg_type\":\"text\".*");
        Group.Said plain = Group.said(path("plain")).getFirst();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("SEC3".getBytes(java.nio.charset.StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal(plain.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(plain.signature()).isEqualTo("sha256=" + HexFormat.of().formatHex(expected));
        assertThat(plain.body())
                .contains("\"kind\":\"lamp-red\"")
                .doesNotContain("钢厂")
                .doesNotContain("亿");
    }

    @Test
    void a_group_that_refuses_or_does_not_answer_is_given_up_with_a_reason_and_tried_again_by_hand_only() {
        robot(RobotPlatform.DINGTALK, path("refusing"), null, false);
        robot(RobotPlatform.DINGTALK, path("silent"), null, false);
        robot(RobotPlatform.PLAIN, path("moved"), null, false);
        red(city, "refused");
        delivering.run();
        time.shift(Duration.ofDays(1));
        delivering.run();
        assertThat(Group.said(path("refusing"))).hasSize(1);
        assertThat(Group.said(path("silent"))).hasSize(1);
        assertThat(Group.said(path("moved"))).hasSize(1);
        assertThat(shown())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.state()).isEqualTo(State.GIVEN_UP))
                .extracting(DeliveryView::reason)
                .contains("对方拒收（310000）", "对方拒收（302）");
        office.run(() -> deliveries.retry(shown().getFirst().id()));
        delivering.run();
        assertThat(Group.said(path("refusing")).size()
                        + Group.said(path("silent")).size()
                        + Group.said(path("moved")).size())
                .isEqualTo(4);
        assertThatThrownBy(() ->
                        clerk.run(() -> deliveries.retry(shown().getFirst().id())))
                .isInstanceOf(Absent.class);
    }

    @Test
    void no_group_gets_more_than_twenty_messages_a_minute() {
        robot(RobotPlatform.WECOM, path("busy"), null, false);
        for (int i = 0; i < 25; i++) {
            red(city, "busy" + i);
        }
        delivering.run();
        assertThat(Group.said(path("busy"))).hasSize(20);
        time.shift(Duration.ofSeconds(90));
        delivering.run();
        assertThat(Group.said(path("busy"))).hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://oapi.example.cn/robot",
                "https://127.0.0.1/robot",
                "https://[::1]/robot",
                "https://[::ffff:10.0.0.1]/robot",
                "https://10.1.2.3/robot",
                "https://192.168.1.1/robot",
                "https://172.16.0.9/robot",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/robot",
                "https://[fd00::1]/robot",
                "https://[64:ff9b::7f00:1]/robot",
                "https://0.0.0.0/robot",
                "https://localhost/robot",
                "https://me@8.8.8.8/robot",
                "file:///etc/passwd",
                "no address"
            })
    void a_webhook_never_leads_into_the_inner_network(String address) {
        assertThatThrownBy(() -> office.run(() -> robots.add(
                        new RobotWish("群", RobotPlatform.PLAIN, address, null, false, Set.of("lamp-red"), true))))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching("NOTICE-01[012].*");
    }

    @Test
    void addresses_of_the_world_outside_are_not_taken_for_inner_ones() throws Exception {
        assertThat(Destinations.isInside(InetAddress.getByName("8.8.8.8"))).isFalse();
        assertThat(Destinations.isInside(InetAddress.getByName("2001:4860:4860::8888")))
                .isFalse();
        assertThat(Destinations.isInside(InetAddress.getByName("172.15.0.1"))).isFalse();
    }

    @Test
    void address_and_secret_are_sealed_and_never_shown_again() {
        RobotView made = robot(RobotPlatform.PLAIN, path("sealed?key=verysecret"), "SEC9", false);
        assertThat(made.toString()).doesNotContain("verysecret").doesNotContain("SEC9");
        String kept = office.call(() -> transaction.execute(
                status -> jdbc.sql("SELECT encode(sealed, 'escape') FROM notice.robot WHERE id = :id")
                        .param("id", made.id())
                        .query(String.class)
                        .single()));
        assertThat(kept).doesNotContain("verysecret").doesNotContain("SEC9");
        office.run(() -> robots.change(
                made.id(), new RobotWish("改名群", RobotPlatform.PLAIN, null, null, true, Set.of("lamp-red"), true)));
        office.run(() -> robots.test(made.id()));
        assertThat(Group.said(path("sealed"))).singleElement().satisfies(said -> {
            assertThat(said.query()).isEqualTo("key=verysecret");
            assertThat(said.signature()).startsWith("sha256=");
            assertThat(said.body()).contains("测试消息");
        });
        assertThatThrownBy(() -> people.at(county, "office").run(() -> robots.remove(made.id())))
                .isInstanceOf(Absent.class);
        office.run(() -> robots.remove(made.id()));
        assertThat(office.call(robots::list)).isEmpty();
    }

    @Test
    void kinds_that_may_not_go_into_a_group_are_refused() {
        assertThatThrownBy(() -> office.run(() -> robots.add(new RobotWish(
                        "群", RobotPlatform.PLAIN, Group.address("/x"), null, false, Set.of("password-changed"), true))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOTICE-015");
    }
}
