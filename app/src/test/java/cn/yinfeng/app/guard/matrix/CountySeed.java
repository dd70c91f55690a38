package cn.yinfeng.app.guard.matrix;

import cn.yinfeng.app.duty.Duties;
import cn.yinfeng.app.duty.Duties.NewDuty;
import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.duty.Rhythm.Every;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.testkit.Bringing;
import cn.yinfeng.app.intake.testkit.ClerksSheet;
import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a county with a row of every kind, through the doors that people use. */
@TestComponent
@Import(SigningSeed.class)
class CountySeed {
    private final MockMvc http;
    private final People people;
    private final Accounts accounts;
    private final Imports imports;
    private final Duties duties;
    private final Notices notices;
    private final SigningSeed signing;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final LocalDate today;

    CountySeed(
            MockMvc http,
            People people,
            Accounts accounts,
            Imports imports,
            Duties duties,
            Notices notices,
            SigningSeed signing,
            TransactionOperations transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.http = http;
        this.people = people;
        this.accounts = accounts;
        this.imports = imports;
        this.duties = duties;
        this.notices = notices;
        this.signing = signing;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock);
    }

    County county(String name, String mark) throws Exception {
        UnitView unit = people.unit(name);
        return new Seeding(unit, mark).county();
    }

    /** One project with all that can hang on a project, in a county that is there. */
    County project(UnitView unit, String mark) throws Exception {
        var seeding = new Seeding(unit, mark);
        seeding.ids.put("unit", Integer.toString(unit.id()));
        seeding.project();
        Places.kinds().forEach(kind -> seeding.ids.putIfAbsent(kind, Places.NOBODYS));
        seeding.ids.put("participant", "999999999");
        seeding.ids.putAll(Map.of("rule", "NONE", "ruleText", "", "measure", "none"));
        return new County(unit.id(), unit.name(), mark, seeding.ids);
    }

    private final class Seeding {
        private final UnitView unit;
        private final String mark;
        private final Map<String, String> ids = new HashMap<>();
        private final Person office;
        private final Person head;

        Seeding(UnitView unit, String mark) {
            this.unit = unit;
            this.mark = mark;
            this.office = Person.of(http, people, people.at(unit, "office"));
            this.head = Person.of(http, people, people.at(unit, "unitHead"));
        }

        County county() throws Exception {
            ids.put("unit", Integer.toString(unit.id()));
            project();
            plan();
            duty();
            rule();
            assessment();
            organisation();
            sharing();
            notice();
            ids.putAll(signing.of(unit, mark, head));
            ids.putAll(ReturnSeed.of(Person.of(http, people, people.at(unit, "clerk")), office, mark, today));
            return new County(unit.id(), unit.name(), mark, ids);
        }

        private void keep(String kind, JsonNode row) {
            ids.put(kind, row.get("id").asString());
        }

        private void project() throws Exception {
            byte[] sheet = ClerksSheet.with("项目名称", "所属单位", "投资方", "来源地", "合同类型", "签约日期", "合同金额", "金额单位")
                    .row(mark + "电池项目", unit.name(), mark + "公司", "省外", "正式合同", "2023-05-12", "3.5", "亿元")
                    .xlsx();
            ids.put(
                    "import",
                    new Bringing(imports, office.caller())
                            .bring("projects", sheet)
                            .id()
                            .toString());
            keep("project", office.reads("/projects?q={q}", mark).at("/items/0"));
            String project = String.valueOf(ids.get("project"));
            JsonNode entry = office.reads("/entries?subject={project}", project).at("/items/0");
            ids.put("entry", entry.get("number").asString());
            keep(
                    "document",
                    office.uploads(
                            "/documents?ownerKind=entry&ownerId=" + ids.get("entry"), mark + ".txt", mark + "的合同"));
            office.posts("/projects/" + project + "/schedule", """
                    {"plannedStart": "2023-09-01", "funds": {"year": %d, "amount": "100000000"}}""".formatted(today.getYear()));
            office.posts("/projects/" + project + "/delays", """
                    {"from": "2023-09-01", "until": "2023-12-31", "reason": "%s等待供地"}""".formatted(mark));
            office.posts("/lamps/relighting", "");
        }

        private void plan() throws Exception {
            JsonNode plan = office.uploads(
                    "/plans?unit=" + unit.id(),
                    mark + "方案.txt",
                    "招商引资突破年活动实施方案（%1$s）\n到位资金15亿元（%1$s）\n新引进项目5个以上\n".formatted(mark));
            keep("plan", plan);
            String path = "/plans/" + ids.get("plan");
            keep("finding", office.posts(path + "/findings", """
                    {"kind": "FACT", "title": "%s的事实"}""".formatted(mark)));
            office.posts(path + "/targets/acceptances", "{\"confidence\": 0}");
            plan = office.reads(path);
            keep("target", plan.at("/targets/0"));
            office.posts(path + "/adoption", """
                    {"validFrom": "%d-01-01", "validTo": "%d-12-31", "version": %d}""".formatted(
                    today.getYear(), today.getYear(), plan.get("version").asInt()));
            keep("campaign", office.posts("/campaigns?unit=" + unit.id(), """
                    {"name": "%s突破年", "planId": "%s", "phases": [{"name": "攻坚", "from": "%d-01-01", "to": "%d-06-30"}]}""".formatted(
                            mark, ids.get("plan"), today.getYear(), today.getYear())));
        }

        private void duty() throws Exception {
            var daily = new Rhythm(Every.DAY, 1, 1, null, null, null, null, false, null, null);
            office.caller()
                    .run(() -> duties.begin(
                            new Duties.Origin("plan", Ids.next(), mark + "方案"),
                            List.of(new NewDuty(
                                    unit.id(),
                                    mark + "报送",
                                    "REPORT",
                                    "每天",
                                    List.of(),
                                    daily,
                                    today.minusDays(2),
                                    today))));
            keep("duty", office.reads("/duties?q={q}", mark).at("/items/0"));
            String path = "/duties/" + ids.get("duty");
            office.posts(path + "/marks", "{\"note\": \"" + mark + "\"}");
            ids.put(
                    "mark",
                    office.reads(path).findValues("marks").stream()
                            .filter(each -> !each.isEmpty())
                            .map(each -> each.get(0).get("id").asString())
                            .findFirst()
                            .orElseThrow());
        }

        private void rule() throws Exception {
            JsonNode listed = office.reads("/rules?kind=LAMP").at("/items/0");
            ids.put("rule", listed.get("code").asString());
            String text =
                    office.reads("/rules/{code}", ids.get("rule")).get("text").asString();
            ids.put("ruleText", text);
            keep(
                    "ruleDraft",
                    office.posts(
                            "/rules/" + ids.get("rule") + "/drafts",
                            JsonMapper.shared()
                                    .writeValueAsString(Map.of("unit", unit.id(), "text", text + "# " + mark + "\n"))));
        }

        private void assessment() throws Exception {
            people.unit(unit.id(), "甲园", "PARK");
            UnitView park = people.unit(unit.id(), "乙园", "PARK");
            Accounts.Created account = people.account(unit.id(), "assessor");
            Person assessor =
                    Person.of(http, people, accounts.callerOf(account.account().id()));
            keep("assessment", assessor.posts("/assessments", """
                    {"name": "考核", "scheme": "ASM-DELIVERY-RATES", "unit": %d, "on": "%s", "basis": "REPORTED"}""".formatted(unit.id(), today)));
            String path = "/assessments/" + ids.get("assessment");
            assessor.posts(path + "/trial", "");
            ids.put("participant", Integer.toString(park.id()));
            ids.put(
                    "measure",
                    assessor.reads(path + "/ranking").findValues("measures").stream()
                            .flatMap(JsonNode::valueStream)
                            .filter(each -> each.get("opens").asBoolean())
                            .findFirst()
                            .orElseThrow()
                            .get("name")
                            .asString());
            assessor.posts(path + "/publication", """
                    {"objectionsUntil": "%s", "password": "%s"}""".formatted(today.plusDays(7), account.oneTimePassword()));
            Person parkHead = Person.of(http, people, people.at(park, "unitHead"));
            keep("objection", parkHead.posts(path + "/objections", """
                    {"unit": %d, "text": "%s不符"}""".formatted(park.id(), mark)));
            keep("publication", office.posts("/publications", """
                    {"unit": %d, "month": "2023-05", "basis": "REPORTED", "contactName": "王", "contactPhone": "13912341234"}""".formatted(unit.id())));
        }

        private void organisation() throws Exception {
            ids.put(
                    "person",
                    head.posts("/appointments", """
                    {"unitId": %d, "function": "liaison", "name": "%s人", "from": "2023-01-01"}""".formatted(unit.id(), mark))
                            .get("person")
                            .asString());
            keep(
                    "appointment",
                    head.reads("/appointments?unit={unit}&on=2023-05-01", unit.id())
                            .at("/0"));
            head.posts("/suggestions", "{\"page\": \"/\", \"text\": \"" + mark + "建议\"}");
            keep("suggestion", head.reads("/suggestions/mine").at("/0"));
            ids.put("session", session());
        }

        private void sharing() throws Exception {
            JsonNode shared = head.posts("/sight/project/" + ids.get("project") + "/sharings", """
                    {"account": "%s", "until": "%s", "reason": "%s会办"}""".formatted(
                            office.caller().account(), today.plusDays(9), mark));
            keep("sharing", shared.at("/sharings/0"));
        }

        private void notice() throws Exception {
            var told = new Notice(
                    "lamp-red",
                    Recipients.ofAccounts(Set.of(head.caller().account())),
                    Map.of("unit", unit.name(), "project", mark + "项目"),
                    "/projects",
                    unit.id(),
                    1,
                    mark);
            head.caller().run(() -> transaction.executeWithoutResult(status -> notices.tell(told)));
            keep("notice", head.reads("/notices").at("/items/0"));
        }

        private String session() {
            return jdbc.sql("SELECT id::text FROM people.session WHERE account_id = :account")
                    .param("account", head.caller().account())
                    .query(String.class)
                    .list()
                    .getFirst();
        }
    }
}
