package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.tools.client.Answer;
import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.client.Imports;
import cn.yinfeng.tools.client.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A county's clerk and what is not the county's; the administrators and what is business. */
class ScopeStory extends Story {
    private static final String OWN = "演示甲县（虚构）";
    private static final String OTHER = "演示乙县（虚构）";
    private static Api clerk;
    private static Api office;
    private static JsonNode others;

    @BeforeAll
    static void a_project_of_another_county() {
        clerk = as("clerk");
        office = as("office");
        others = Units.projects(office, OTHER).path("items").path(0);
        assertThat(others.path("name").asString()).startsWith("虚构项目");
    }

    @Test
    void a_clerk_lists_and_counts_the_own_county_alone() {
        JsonNode own = clerk.get("/projects", "size", 100).json();
        assertThat(own.path("items")
                        .valueStream()
                        .map(each -> each.path("unit").path("name").asString()))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("演示甲县"));
        assertThat(own.path("total").asInt())
                .isEqualTo(Units.projects(office, OWN).path("total").asInt());
    }

    @Test
    void a_clerk_finds_nothing_of_another_county_by_its_name() {
        String name = others.path("name").asString();
        assertThat(office.get("/projects", "q", name).json().path("total").asInt())
                .isEqualTo(1);
        assertThat(clerk.get("/projects", "q", name).json().path("total").asInt())
                .isZero();
    }

    @Test
    void a_guessed_address_answers_as_if_there_were_nothing() {
        String id = others.path("id").asString();
        String entry = office.get("/entries", "subject", id)
                .json()
                .path("items")
                .path(0)
                .path("number")
                .asString();
        assertThat(Stream.of(
                        clerk.get("/projects/" + id),
                        clerk.get("/projects/" + id + "/timeline"),
                        clerk.get("/entries/" + entry),
                        clerk.get("/documents", "ownerKind", "entry", "ownerId", entry),
                        clerk.post("/entries/" + entry + "/corrections", Map.of("amount", "0", "reason", "别的县"))))
                .extracting(Answer::status)
                .containsOnly(404);
        Answer entries = clerk.get("/entries", "subject", id);
        assertThat(entries.status() == 404 || entries.json().path("total").asInt() == 0)
                .isTrue();
    }

    @Test
    void an_export_carries_the_own_county_alone() {
        List<List<String>> rows =
                Template.rows(clerk.get("/projects/export").accepted().body());
        assertThat(rows.toString())
                .contains("虚构项目")
                .doesNotContain(OTHER, others.path("name").asString());
    }

    @Test
    void figures_are_shown_for_the_own_county_alone() {
        int own = Units.id(office, OWN);
        JsonNode figures = clerk.get("/figures", "unit", own, "on", "2023-05-31", "basis", "REPORTED", "split", "UNITS")
                .json();
        assertThat(Figures.of(Figures.row(figures, OWN), "signedCount"))
                .isEqualTo(String.valueOf(Units.signedBy(office, OWN, "2023-05-31")));
        for (String unit : List.of(OTHER, "平凉市")) {
            Answer refused = clerk.get(
                    "/figures",
                    "unit",
                    Units.id(office, unit),
                    "on",
                    "2023-05-31",
                    "basis",
                    "REPORTED",
                    "split",
                    "UNITS");
            assertThat(refused.status()).as(refused.toString()).isIn(403, 404);
        }
    }

    @Test
    void a_sheet_that_names_another_county_is_not_taken() {
        var imports = new Imports(clerk);
        byte[] sheet = imports.template("projects").fill(List.of(Projects.row("虚构项目越界", OTHER, "2023-06-05")));
        JsonNode checked = imports.check("projects", "越界.xlsx", sheet);
        assertThat(Imports.state(checked)).isEqualTo("REJECTED");
        assertThat(office.get("/projects", "q", "虚构项目越界").json().path("total").asInt())
                .isZero();
    }

    @Test
    void the_administrators_see_no_business() {
        for (String login : List.of(Cast.ADMINISTRATOR, "auditor")) {
            Api administrator = as(login);
            assertThat(Stream.of(
                            administrator.get("/projects"),
                            administrator.get("/projects/" + others.path("id").asString()),
                            administrator.get("/projects/export"),
                            administrator.get("/entries/1"),
                            administrator.get("/figures", "unit", 1, "on", "2023-05-31", "basis", "REPORTED"),
                            administrator.get("/publications")))
                    .extracting(Answer::status)
                    .as(login)
                    .containsOnly(403);
            assertThat(administrator.get("/imports").json().path("items")).isEmpty();
            assertThat(administrator.get("/home").json().path("items")).isEmpty();
        }
    }

    @Test
    void without_a_login_only_what_is_published_is_seen() {
        assertThat(Stream.of("/projects", "/units", "/entries/1", "/imports", "/accounts", "/audit", "/home")
                        .map(path -> visitor().get(path).status()))
                .containsOnly(401);
    }
}
