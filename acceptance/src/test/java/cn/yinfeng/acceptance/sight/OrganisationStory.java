package cn.yinfeng.acceptance.sight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Cast;
import cn.yinfeng.acceptance.Covers;
import cn.yinfeng.acceptance.Story;
import cn.yinfeng.acceptance.Units;
import cn.yinfeng.tools.client.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A city organises itself as the documents ask, and says who sees what and who is missing. */
class OrganisationStory extends Story {
    private static final String SUFFIX = UUID.randomUUID().toString().substring(0, 6);
    private static final Map<String, Integer> UNITS = new HashMap<>();
    private static Api administrator;
    private static Api office;
    private static int city;

    @BeforeAll
    static void a_city_organises_itself() {
        administrator = as(Cast.ADMINISTRATOR);
        office = as("office");
        city = Units.id(office, "平凉市");
        unit("领导小组", "LEADING_GROUP", city);
        unit("新能源链长办", "CHAIN_OFFICE", unit("领导小组"));
        unit("新能源专班", "TASK_FORCE", unit("新能源链长办"));
        unit("第一协作组", "COLLABORATION_GROUP", city);
        unit("工信局", "DEPARTMENT", city);
        unit("商务局", "DEPARTMENT", city);
        appoint("领导小组", "coChair", "市委书记");
        appoint("领导小组", "coChair", "市长");
        appoint("新能源链长办", "chainChief", "分管副市长");
        appoint("第一协作组", "head", "副市长");
        appoint("工信局", "chief", "局长");
        appoint("工信局", "deputyInCharge", "副局长");
        appoint("工信局", "officer", "招商专干甲");
    }

    private static int unit(String name) {
        return Objects.requireNonNull(UNITS.get(name), name);
    }

    private static void unit(String name, String kind, int above) {
        JsonNode made = administrator
                .post(
                        "/units",
                        Map.of(
                                "parentId",
                                above,
                                "code",
                                name + SUFFIX,
                                "name",
                                name + SUFFIX,
                                "kind",
                                kind,
                                "invented",
                                true))
                .accepted()
                .json();
        UNITS.put(name, made.path("id").asInt());
    }

    private static String appoint(String unit, String function, String name) {
        return office.post(
                        "/appointments",
                        Map.of("unitId", unit(unit), "function", function, "name", name + SUFFIX, "from", "2023-01-01"))
                .accepted()
                .json()
                .path("person")
                .asString();
    }

    private static List<String> held(String unit, String function) {
        return office.get("/appointments", "unit", unit(unit), "on", "2023-05-31")
                .json()
                .valueStream()
                .filter(each -> each.path("function").asString().equals(function))
                .map(each -> each.path("name").asString().replace(SUFFIX, ""))
                .sorted()
                .toList();
    }

    private static List<String> missing(String unit) {
        return office.get("/staffing", "unit", unit(unit), "on", "2023-05-31")
                .json()
                .valueStream()
                .map(each -> each.path("function").asString() + " "
                        + each.path("held").asInt() + "/" + each.path("needed").asInt())
                .sorted()
                .toList();
    }

    @Test
    @Covers(recorded = {"M-034", "M-036", "M-037"})
    void two_heads_at_once_a_chief_for_the_chain_and_a_task_force_below_it() {
        assertThat(held("领导小组", "coChair")).containsExactly("市委书记", "市长");
        assertThat(held("新能源链长办", "chainChief")).containsExactly("分管副市长");
        JsonNode below =
                administrator.get("/organisation/units", "on", "2023-05-31").json();
        assertThat(below.valueStream()
                        .filter(each -> each.path("id").asInt() == unit("新能源专班"))
                        .map(each -> each.path("parentId").asInt()))
                .containsExactly(unit("新能源链长办"));
    }

    @Test
    @Covers(
            value = {"M-041", "M-043"},
            recorded = "M-042")
    void the_platform_says_which_department_lacks_whom() {
        assertThat(missing("工信局")).containsExactly("liaison 0/1", "officer 1/2");
        assertThat(missing("商务局")).containsExactly("chief 0/1", "deputyInCharge 0/1", "liaison 0/1", "officer 0/2");
        appoint("工信局", "officer", "招商专干乙");
        appoint("工信局", "liaison", "联络员");
        assertThat(missing("工信局")).isEmpty();
        assertThat(held("工信局", "officer")).containsExactly("招商专干乙", "招商专干甲");
    }

    @Test
    @Covers("M-039")
    void members_of_a_collaboration_group_see_what_is_shared_with_the_group() {
        Api member = cast().joins("member-" + SUFFIX, "clerk", unit("商务局"));
        Api other = cast().joins("other-" + SUFFIX, "clerk", unit("工信局"));
        JsonNode project = Units.projects(office, "演示甲县（虚构）").path("items").path(0);
        String path = "/projects/" + project.path("id").asString();
        administrator
                .post(
                        "/organisation/units/" + unit("第一协作组") + "/members",
                        Map.of("unit", unit("商务局"), "part", "JOINER", "from", "2023-01-01", "document", "市办发〔2023〕1号"))
                .accepted();
        assertThat(member.get(path).status()).isEqualTo(404);
        Api head = cast().joins(
                        "head-" + SUFFIX,
                        "unitHead",
                        project.path("unit").path("id").asInt());
        String today = head.get("/session").json().path("businessDate").asString();
        head.post(
                        "/sight/project/" + project.path("id").asString() + "/sharings",
                        Map.of("unit", unit("第一协作组"), "until", today, "reason", "协作组会办"))
                .accepted();
        assertThat(member.get(path).status()).isEqualTo(200);
        assertThat(member.get("/projects").json().path("total").asInt()).isEqualTo(1);
        assertThat(other.get(path).status()).isEqualTo(404);
    }

    @Test
    void an_investor_sees_what_is_shared_with_it_and_nothing_else() {
        unit("某投资方", "INVESTOR", city);
        Api investor = cast().joins("investor-" + SUFFIX, "investor", unit("某投资方"));
        JsonNode project = Units.projects(office, "演示甲县（虚构）").path("items").path(3);
        String path = "/projects/" + project.path("id").asString();
        assertThat(investor.get("/projects").json().path("total").asInt()).isZero();
        assertThat(investor.get(path).status()).isEqualTo(404);
        Api head = cast().joins(
                        "host-" + SUFFIX,
                        "unitHead",
                        project.path("unit").path("id").asInt());
        String today = head.get("/session").json().path("businessDate").asString();
        head.post(
                        "/sight/project/" + project.path("id").asString() + "/sharings",
                        Map.of("unit", unit("某投资方"), "until", today, "reason", "请投资方核对"))
                .accepted();
        assertThat(investor.get("/projects").json().path("total").asInt()).isEqualTo(1);
        assertThat(investor.get(path).json().path("contactPhone").asString("")).doesNotContain("1234");
        assertThat(investor.get("/entries", "subject", project.path("id").asString())
                        .status())
                .isEqualTo(403);
        assertThat(investor.get("/figures", "unit", city, "on", today, "basis", "REPORTED")
                        .status())
                .isEqualTo(403);
    }
}
