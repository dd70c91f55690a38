package cn.yinfeng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.tools.client.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 兰州经开区 in 2021: six carried-over projects by name, of which nothing more is known; cohorts stay apart. */
class CarriedOverStory extends Story {
    private static final String ZONE = "兰州经开区";
    private static final String FAIR = "演示推介会（虚构）";
    private static final List<String> NAMES = List.of(
            "电气产品研发及制造项目",
            "甘肃康王药业医疗器械、消毒制品研发及制造项目",
            "凯瑞医药技术研发项目",
            "智慧医疗设备研发生产基地",
            "广润生态沙棘循环经济产业及生物科技研发生产基地建设项目",
            "佛慈（瑞诺欣）中成药产业化项目");

    @Test
    @Covers(recorded = "M-009")
    void the_six_carried_over_projects_stand_under_their_names_and_nothing_is_made_up_about_them() {
        Api officer = as("officer");
        JsonNode projects = officer.get("/projects").json().path("items");
        assertThat(projects.valueStream().map(each -> each.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(projects).allSatisfy(project -> {
            assertThat(project.path("contractAmount").isMissingNode()
                            || project.path("contractAmount").isNull())
                    .isTrue();
            assertThat(project.path("stage").asString()).isEqualTo("signed");
            JsonNode entries = officer.get(
                            "/entries", "subject", project.path("id").asString())
                    .json()
                    .path("items");
            assertThat(entries.valueStream()
                            .map(each -> each.path("indicator").path("code").asString()))
                    .containsExactly("signed");
            assertThat(officer.get("/projects/" + project.path("id").asString())
                            .json()
                            .path("remark")
                            .asString())
                    .contains("演示假定");
        });
    }

    @Test
    void in_2021_they_are_carried_over_and_not_new_and_what_is_unknown_has_no_rate() {
        Api officer = as("officer");
        JsonNode cohorts = cohorts(officer, ZONE, "2021-12-31");
        assertThat(Figures.of(cohort(cohorts, "CARRIED_OVER"), "signedCount")).isEqualTo("6");
        assertThat(Figures.of(cohort(cohorts, "NEW"), "signedCount")).isEqualTo("0");
        assertThat(Figures.of(cohort(cohorts, "CARRIED_OVER"), "fundingRate")).isEqualTo("0/0");
    }

    @Test
    @Covers("M-010")
    void every_cohort_has_rates_of_its_own() {
        Api assessor = as("assessor");
        JsonNode cohorts = cohorts(assessor, "甘肃省", "2023-05-31");
        assertThat(Figures.of(cohort(cohorts, "CARRIED_OVER"), "startRate")).isEqualTo("0/6");
        assertThat(Figures.of(cohort(cohorts, "NEW"), "startRate")).isEqualTo("154/157");
        assertThat(Figures.of(cohort(cohorts, "ALL"), "startRate")).isEqualTo("154/163");
        JsonNode fair = cohort(cohorts, "EVENT");
        assertThat(fair.path("cohort").path("event").asString()).isEqualTo(FAIR);
        int atFair =
                assessor.get("/projects", "event", FAIR).json().path("total").asInt();
        assertThat(atFair).isPositive();
        assertThat(Figures.of(fair, "signedCount")).isEqualTo(String.valueOf(atFair));
    }

    private static JsonNode cohorts(Api reader, String unit, String on) {
        return reader.get("/figures", "unit", Units.id(reader, unit), "on", on, "basis", "REPORTED", "split", "COHORTS")
                .json();
    }

    private static JsonNode cohort(JsonNode table, String kind) {
        return table.path("rows")
                .valueStream()
                .filter(each -> kind.equals(each.path("cohort").path("kind").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cohort " + kind + " in " + table));
    }
}
