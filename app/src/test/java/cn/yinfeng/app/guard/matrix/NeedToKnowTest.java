package cn.yinfeng.app.guard.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.guard.matrix.Bodies.Asking;
import cn.yinfeng.app.guard.matrix.Matrix.Somebody;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.testkit.Bringing;
import cn.yinfeng.app.intake.testkit.ClerksSheet;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A county with two projects, one of which becomes need-to-know; and what is shared beyond the scope. */
@ModuleTest
@Import(CountySeed.class)
class NeedToKnowTest {
    private static final List<String> OF_A_PROJECT =
            List.of("/api/v1/projects/{id}", "/api/v1/entries/{", "/api/v1/documents/{", "/api/v1/sight/{");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private CountySeed seed;

    @Autowired
    private Imports imports;

    @Autowired
    private Clock clock;

    private MockMvc http;
    private UnitView city;
    private UnitView county;
    private County open;
    private County secret;
    private Person head;
    private Person clerk;
    private Matrix matrix;

    @BeforeEach
    void a_county_with_two_projects() throws Exception {
        http = MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        city = people.unit(people.root(), "知悉市", "CITY");
        county = people.unit(city.id(), "知悉县", "COUNTY");
        open = seed.project(county, "白露");
        secret = seed.project(county, "墨竹");
        head = somebody(county, "unitHead");
        clerk = somebody(county, "clerk");
        matrix = new Matrix(http, new TransactionTemplate(transactions), new Bodies(), open, secret, Set.of());
    }

    private Person somebody(UnitView unit, String role) {
        return Person.of(http, people, people.at(unit, role));
    }

    private void confide(Person... admitted) throws Exception {
        String accounts = String.join(
                ",",
                java.util.Arrays.stream(admitted)
                        .map(each -> "\"" + each.caller().account() + "\"")
                        .toList());
        head.posts("/sight/project/" + secret.id("project") + "/need-to-know", """
                {"codeName": "二号工程", "reason": "商务谈判期", "accounts": [%s]}""".formatted(accounts));
    }

    private int status(Person who, HttpMethod method, String path, String body) throws Exception {
        MockHttpServletResponse response = http.perform(MockMvcRequestBuilders.request(method, "/api/v1" + path)
                        .contentType("application/json")
                        .content(body)
                        .with(People.with(who.session())))
                .andReturn()
                .getResponse();
        return response.getStatus();
    }

    private int reads(Person who, County of) throws Exception {
        return status(who, HttpMethod.GET, "/projects/" + of.id("project"), "");
    }

    private int listed(Person who) throws Exception {
        return who.reads("/projects").get("total").asInt();
    }

    private String signed(Person who, String watermark) throws Exception {
        return who.reads(
                        "/figures?unit={unit}&on={on}&basis=REPORTED{watermark}",
                        county.id(),
                        LocalDate.now(clock),
                        watermark)
                .findValue("figures")
                .valueStream()
                .filter(each -> each.get("code").asString().equals("signedCount"))
                .map(each -> each.get("numerator").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_is_nowhere_for_those_who_are_not_admitted_in_the_own_unit_as_above() throws Exception {
        confide(clerk);
        var found = new ArrayList<String>();
        for (Caller outsider :
                List.of(people.at(county, "office"), people.at(county, "clerk"), people.at(city, "leader"))) {
            var who = new Somebody(outsider, people.session(outsider));
            for (Endpoint endpoint : Endpoint.of(mapping)) {
                if (endpoint.reads() && who.may(endpoint)) {
                    found.addAll(traces(endpoint, who));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private List<String> traces(Endpoint endpoint, Somebody who) {
        var found = new ArrayList<String>();
        for (Asking asking : Asking.values()) {
            Answer answer = matrix.ask(endpoint, who, secret, asking);
            boolean named = OF_A_PROJECT.stream().anyMatch(endpoint.path()::startsWith)
                    && !endpoint.path().contains("sharings");
            if (answer.status() >= 500
                    || answer.text().contains(secret.mark())
                    || answer.text().contains("二号工程")
                    || !answer.countsWhatItShows()
                    || (named && answer.status() != 404)) {
                found.add(who.caller().role() + " " + asking + " " + endpoint + " " + answer.status() + answer.text());
            }
        }
        return found;
    }

    @Test
    void those_admitted_see_all_of_it_and_reading_it_is_on_record() throws Exception {
        confide(clerk);
        assertThat(listed(clerk)).isEqualTo(2);
        assertThat(clerk.reads("/projects?q={q}", secret.mark()).get("total").asInt())
                .isEqualTo(1);
        assertThat(clerk.reads("/lamps?q={q}", secret.mark()).get("total").asInt())
                .isEqualTo(1);
        assertThat(clerk.reads("/entries?subject={id}", secret.id("project"))
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(clerk.reads("/documents?ownerKind=entry&ownerId={id}", secret.id("entry"))
                        .size())
                .isEqualTo(1);
        assertThat(clerk.reads("/projects/{id}/schedule", secret.id("project")).isEmpty())
                .isFalse();
        assertThat(reads(clerk, secret)).isEqualTo(200);
        Long read = clerk.caller()
                .call(() -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("""
                SELECT count(*) FROM audit.record
                 WHERE action = 'platform.sensitive-read' AND subject_id = :id AND account_id = :account
                """)
                                .param("id", secret.id("project"))
                                .param("account", clerk.caller().account())
                                .query(Long.class)
                                .single()));
        assertThat(read).isEqualTo(1);
    }

    @Test
    void an_admitted_clerk_goes_on_entering_and_what_is_entered_is_need_to_know_too() throws Exception {
        confide(clerk);
        clerk.posts("/entries", """
                {"subject": "%s", "indicator": "fundsInPlace", "period": "2023-06", "amount": "500", "basis": "REPORTED", "source": "省外资金"}""".formatted(secret.id("project")));
        Person office = somebody(county, "office");
        assertThat(clerk.reads("/entries?subject={id}", secret.id("project"))
                        .get("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(office.reads("/entries?subject={id}", secret.id("project"))
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void no_figure_counts_it_and_figures_of_before_stay_what_they_were() throws Exception {
        String before = clerk.reads("/figures?unit={unit}", county.id())
                .get("watermark")
                .asString();
        assertThat(signed(clerk, "")).isEqualTo("2");
        confide(clerk);
        assertThat(signed(clerk, "")).isEqualTo("1");
        assertThat(signed(somebody(city, "leader"), "")).isEqualTo("1");
        assertThat(head.reads(
                                "/figures?unit={unit}&on={on}&basis=REPORTED&watermark={before}",
                                county.id(),
                                LocalDate.now(clock),
                                before)
                        .toString())
                .contains("\"numerator\":\"2\"");
        head.posts("/sight/project/" + secret.id("project") + "/opening", "{\"reason\": \"已签约\"}");
        assertThat(signed(clerk, "")).isEqualTo("2");
        assertThat(listed(somebody(county, "office"))).isEqualTo(2);
        assertThat(reads(somebody(city, "leader"), secret)).isEqualTo(200);
    }

    @Test
    void a_region_may_have_it_counted_from_signing_on_and_shown_to_leaders_by_code_name() throws Exception {
        Person office = somebody(city, "office");
        office.posts("/sight/rule", """
                {"countedFrom": "signed", "line": true, "from": "%s", "source": "市招商办〔2026〕1号"}""".formatted(LocalDate.now(clock)));
        confide(clerk);
        Person leader = somebody(city, "leader");
        assertThat(signed(leader, "")).isEqualTo("2");
        assertThat(leader.reads("/figures/signedCount/entries?unit={unit}", county.id())
                        .get("outsideScope")
                        .asInt())
                .isEqualTo(1);
        assertThat(leader.reads("/sight/code-names").at("/0/codeName").asString())
                .isEqualTo("二号工程");
        assertThat(office.reads("/sight/code-names").size()).isZero();
        assertThat(listed(leader)).isEqualTo(1);
        assertThat(reads(leader, secret)).isEqualTo(404);
    }

    @Test
    void a_row_that_equals_it_is_taken_as_new_and_says_nothing_of_it() throws Exception {
        confide(clerk);
        Caller stranger = people.at(county, "clerk");
        byte[] sheet = ClerksSheet.with("项目名称", "所属单位", "投资方", "来源地", "合同类型", "签约日期", "合同金额", "金额单位")
                .row("墨竹电池项目", county.name(), "墨竹公司", "省外", "正式合同", "2023-05-12", "3.5", "亿元")
                .xlsx();
        var checked = new Bringing(imports, stranger).bring("projects", sheet);
        assertThat(checked.state().name()).isEqualTo("APPLIED");
        assertThat(checked.newRows()).isEqualTo(1);
        assertThat(status(
                        head,
                        HttpMethod.POST,
                        "/sight/project/" + secret.id("project") + "/opening",
                        "{\"reason\": \"公开\"}"))
                .as("the double is found when it is opened")
                .isEqualTo(409);
        assertThat(reads(somebody(county, "office"), secret)).isEqualTo(404);
    }

    @Test
    void only_head_and_office_of_the_unit_decide_and_the_last_admitted_stays() throws Exception {
        String path = "/sight/project/" + secret.id("project");
        String body = "{\"codeName\": \"二号工程\", \"reason\": \"谈判期\"}";
        assertThat(status(clerk, HttpMethod.POST, path + "/need-to-know", body)).isEqualTo(403);
        assertThat(status(somebody(city, "office"), HttpMethod.POST, path + "/need-to-know", body))
                .isEqualTo(403);
        assertThat(status(head, HttpMethod.POST, path + "/need-to-know", "{\"codeName\": \"墨竹\", \"reason\": \"谈判期\"}"))
                .isEqualTo(422);
        confide();
        assertThat(status(somebody(county, "office"), HttpMethod.POST, path + "/opening", "{\"reason\": \"x\"}"))
                .isEqualTo(404);
        String mine = head.reads(path).at("/sharings/0/id").asString();
        assertThat(status(head, HttpMethod.POST, "/sight/sharings/" + mine + "/end", "{\"reason\": \"x\"}"))
                .isEqualTo(409);
        head.posts(path + "/sharings", """
                {"account": "%s", "reason": "经办"}""".formatted(clerk.caller().account()));
        assertThat(reads(clerk, secret)).isEqualTo(200);
        head.posts("/sight/sharings/" + mine + "/end", "{\"reason\": \"交给经办人\"}");
        assertThat(reads(head, secret)).isEqualTo(404);
    }

    @Test
    void members_of_a_group_see_what_is_the_groups_while_they_are_members() throws Exception {
        UnitView group = people.unit(city.id(), "电池专班", "TASK_FORCE");
        UnitView neighbour = people.unit(city.id(), "专班成员县", "COUNTY");
        County of = seed.project(group, "青冈");
        Person member = somebody(neighbour, "clerk");
        Person administrator = somebody(city, "administrator");
        assertThat(reads(member, of)).isEqualTo(404);
        administrator.posts("/organisation/units/" + group.id() + "/members", """
                {"unit": %d, "part": "JOINER", "from": "%s", "document": "市发〔2026〕3号"}""".formatted(
                        neighbour.id(), LocalDate.now(clock).minusDays(9)));
        assertThat(reads(member, of)).isEqualTo(200);
        assertThat(listed(member)).isEqualTo(1);
        head.posts("/sight/project/" + open.id("project") + "/sharings", """
                {"unit": %d, "until": "%s", "reason": "专班会办"}""".formatted(
                        group.id(), LocalDate.now(clock).plusDays(30)));
        assertThat(reads(member, open)).as("what is shared with the group").isEqualTo(200);
        String membership = administrator
                .reads("/organisation/units/{unit}/members", group.id())
                .at("/0/id")
                .asString();
        status(
                administrator,
                HttpMethod.DELETE,
                "/organisation/memberships/" + membership + "?lastDay="
                        + LocalDate.now(clock).minusDays(1),
                "");
        assertThat(reads(member, open)).isEqualTo(404);
        assertThat(reads(member, of)).isEqualTo(404);
    }

    @Test
    void drafts_are_seen_above_once_they_are_adopted_and_not_before() throws Exception {
        Person office = somebody(county, "office");
        Person above = somebody(city, "office");
        String draft = office.uploads("/plans?unit=" + county.id(), "方案.txt", "突破年方案\n到位资金15亿元\n")
                .get("id")
                .asString();
        String code = office.reads("/rules?kind=LAMP").at("/items/0/code").asString();
        String text = office.reads("/rules/{code}", code).get("text").asString();
        String rule = office.posts(
                        "/rules/" + code + "/drafts",
                        tools.jackson.databind.json.JsonMapper.shared()
                                .writeValueAsString(java.util.Map.of("unit", county.id(), "text", text + "# 草稿\n")))
                .get("id")
                .asString();
        for (String path : List.of("/plans/" + draft, "/rules/versions/" + rule)) {
            assertThat(status(office, HttpMethod.GET, path, "")).as(path).isEqualTo(200);
            assertThat(status(above, HttpMethod.GET, path, "")).as(path).isEqualTo(404);
        }
        assertThat(above.reads("/plans?q={q}", "突破年方案").toString()).doesNotContain(draft);
        office.posts("/plans/" + draft + "/targets/acceptances", "{\"confidence\": 0}");
        int version = office.reads("/plans/" + draft).get("version").asInt();
        office.posts("/plans/" + draft + "/adoption", """
                {"validFrom": "2026-01-01", "validTo": "2026-12-31", "version": %d}""".formatted(version));
        assertThat(status(above, HttpMethod.GET, "/plans/" + draft, "")).isEqualTo(200);
    }

    @Test
    void what_is_shared_is_read_beyond_the_subtree_for_a_time_and_not_written() throws Exception {
        UnitView neighbour = people.unit(city.id(), "邻县", "COUNTY");
        Person other = somebody(neighbour, "clerk");
        assertThat(reads(other, open)).isEqualTo(404);
        String path = "/sight/project/" + open.id("project") + "/sharings";
        String shared = head.posts(
                        path, """
                {"unit": %d, "until": "%s", "reason": "飞地共建"}""".formatted(neighbour.id(), LocalDate.now(clock).plusDays(30)))
                .at("/sharings/0/id")
                .asString();
        assertThat(reads(other, open)).isEqualTo(200);
        assertThat(listed(other)).isEqualTo(1);
        assertThat(other.reads("/projects?q={q}", open.mark()).get("total").asInt())
                .isEqualTo(1);
        assertThat(other.reads("/sight/sharings?direction=RECEIVED")
                        .at("/0/label")
                        .asString())
                .contains("白露");
        assertThat(status(other, HttpMethod.POST, "/entries", """
                {"subject": "%s", "indicator": "fundsInPlace", "period": "2023-06", "amount": "5", "basis": "REPORTED", "source": "省外资金"}""".formatted(open.id("project"))))
                .isEqualTo(422);
        Person officer = somebody(neighbour, "office");
        assertThat(status(officer, HttpMethod.POST, "/projects/" + open.id("project") + "/delays", """
                {"from": "2023-10-01", "until": "2023-12-31", "reason": "越权"}"""))
                .isEqualTo(403);
        head.posts("/sight/sharings/" + shared + "/end", "{\"reason\": \"到期\"}");
        assertThat(reads(other, open)).isEqualTo(404);
    }
}
