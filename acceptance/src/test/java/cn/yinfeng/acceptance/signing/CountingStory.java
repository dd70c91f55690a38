package cn.yinfeng.acceptance.signing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.Cast;
import cn.yinfeng.acceptance.City;
import cn.yinfeng.acceptance.Covers;
import cn.yinfeng.acceptance.Desk;
import cn.yinfeng.acceptance.Figures;
import cn.yinfeng.acceptance.Projects;
import cn.yinfeng.acceptance.Story;
import cn.yinfeng.acceptance.Units;
import cn.yinfeng.acceptance.Window;
import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.client.Imports;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A city decides that figures count what is signed: its county's funds reach it with the head's signature, not before. */
@TestMethodOrder(OrderAnnotation.class)
class CountingStory extends Story {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 18);
    private static final String CITY = "演示签数市（虚构）";
    private static final String COUNTY = "签数县（演示）";
    private static final String PROJECT = "签数电池项目（演示）";
    private static final String OFFICE = "count.office";
    private static final String CLERK = "count.clerk";
    private static final String HEAD = "count.head";
    private static int city;
    private static int county;
    private static String entry = "";
    private static String address = "";
    private static long unsigned;

    @BeforeAll
    static void a_city_with_a_county_in_june_2026() {
        City.on(THURSDAY);
        city = unit(CITY, Units.id(as(Cast.ADMINISTRATOR), "甘肃省"), "CITY");
        county = unit(COUNTY, city, "COUNTY");
        cast().joins(OFFICE, "office", city);
        cast().joins(CLERK, "clerk", county);
        cast().joins(HEAD, "unitHead", county);
        var imports = new Imports(as(OFFICE));
        imports.bring(
                "projects",
                "签数签约.xlsx",
                imports.template("projects").fill(List.of(Projects.row(PROJECT, COUNTY, "2026-06-05"))));
    }

    @AfterAll
    static void the_clock_goes_back() {
        City.back();
    }

    private static int unit(String name, int above, String kind) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("parentId", above);
        unit.put("code", City.code(name));
        unit.put("name", name);
        unit.put("kind", kind);
        unit.put("invented", true);
        return as(Cast.ADMINISTRATOR).post("/units", unit).json().path("id").asInt();
    }

    private static Api office() {
        return as(OFFICE);
    }

    private static Api clerk() {
        return as(CLERK);
    }

    private static JsonNode figures(Api reader, int unit) {
        return reader.get("/figures", "unit", Integer.toString(unit), "on", THURSDAY.toString())
                .json();
    }

    /** Funds in place of the city, as its office sees them: 分. */
    private static String funds() {
        return Figures.of(Figures.row(figures(office(), city), CITY), "fundsInPlace");
    }

    private static String funds(long watermark) {
        JsonNode table = office().get(
                        "/figures",
                        "unit",
                        Integer.toString(city),
                        "on",
                        THURSDAY.toString(),
                        "watermark",
                        Long.toString(watermark))
                .json();
        return Figures.of(Figures.row(table, CITY), "fundsInPlace");
    }

    private static long watermark() {
        return figures(office(), city).path("watermark").asLong();
    }

    private static void lays() {
        int revision = clerk().get(address).json().path("revision").asInt();
        Map<String, String> texts = Map.of("leads", "电池材料企业 1 家", "trips", "赴宁德", "brief", "调度会 1 次");
        clerk().put(address + "/draft", Map.of("texts", texts, "revision", revision))
                .accepted();
        clerk().post(address + "/laying", Map.of()).accepted();
    }

    private static void signs() {
        String version =
                as(HEAD).get(address + "/papers").json().path(0).path("id").asString();
        as(HEAD).post("/signing/versions/" + version + "/signature", Map.of("password", cast().password(HEAD)))
                .accepted();
    }

    private static void screenshot(Window window, String name) {
        window.settled();
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name))
                        .setFullPage(true));
    }

    private static void login(Window window, String login) {
        new Desk(window).logsIn(login, cast().password(login)).sees("今日工作");
    }

    @Test
    @Order(1)
    void the_citys_office_looks_what_would_wait_and_decides_with_its_password() {
        try (Window window = Window.onDesk(url())) {
            login(window, OFFICE);
            window.open("/figures/counting");
            var desk = new Desk(window);
            desk.sees("计数规则").reads("录入即计入").reads("没有会因此暂不计入的记录");
            desk.labelled("依据").fill("签数市〔2026〕1号");
            desk.presses("采用规则");
            desk.dialog().locator("input[type=password]").fill(cast().password(OFFICE));
            screenshot(window, "counting-adopt-1440.png");
            desk.confirms("采用规则");
            desk.reads("已采用计数规则");
            screenshot(window, "counting-1440.png");
            assertThat(window.complaints()).isEmpty();
        }
        try (Window phone = Window.onPhone(url())) {
            login(phone, OFFICE);
            phone.open("/figures/counting");
            new Desk(phone).sees("计数规则").reads("签数市〔2026〕1号");
            screenshot(phone, "counting-390.png");
            assertThat(phone.complaints()).isEmpty();
        }
        assertThat(clerk().get("/counting").json().at("/inForce/counts").asString())
                .isEqualTo("SIGNED");
        assertThat(clerk().get("/counting").json().at("/inForce/unit/name").asString())
                .isEqualTo(CITY);
    }

    @Test
    @Order(2)
    @Covers("M-223")
    void funds_that_the_head_has_not_signed_are_in_no_figure_and_the_county_alone_is_told_that_they_wait() {
        entry = clerk().post(
                        "/entries",
                        Map.of(
                                "subject", project(),
                                "indicator", "fundsInPlace",
                                "period", THURSDAY.toString(),
                                "amount", "500000000",
                                "basis", "REPORTED",
                                "source", "",
                                "voucher", "签数凭证-1"))
                .json()
                .path("number")
                .asString();
        unsigned = watermark();
        assertThat(funds()).isEqualTo("0");
        assertThat(Figures.of(Figures.row(figures(clerk(), county), COUNTY), "fundsInPlace"))
                .isEqualTo("0");
        assertThat(clerk().get("/entries/" + entry).json().path("waiting").asBoolean())
                .isTrue();
        assertThat(office().get("/entries/" + entry).json().path("waiting").asBoolean())
                .isFalse();
        assertThat(clerk().get("/counting/waiting").json().path("entries").asInt())
                .isEqualTo(1);
        assertThat(office().get("/counting/waiting").json().path("entries").asInt())
                .isZero();
        try (Window window = Window.onDesk(url())) {
            login(window, CLERK);
            window.open("/figures");
            new Desk(window).sees("指标").reads("本单位有 1 条待签批").reads("到位资金 1 条，500 万元");
            screenshot(window, "counting-waiting-1440.png");
            assertThat(window.complaints()).isEmpty();
        }
        try (Window phone = Window.onPhone(url())) {
            login(phone, CLERK);
            phone.open("/figures");
            new Desk(phone).reads("本单位有 1 条待签批");
            screenshot(phone, "counting-waiting-390.png");
            phone.open("/projects/" + project());
            new Desk(phone).reads("待签批");
            screenshot(phone, "counting-entry-390.png");
        }
    }

    private static String project() {
        return office().get("/projects", "q", PROJECT)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    @Test
    @Order(3)
    @Covers("M-223")
    void the_heads_signature_brings_them_to_the_city_and_what_was_told_before_stays() {
        address = "/submissions/"
                + clerk().post("/submissions", Map.of("kind", "weeklyReturn", "on", THURSDAY.toString()))
                        .json()
                        .at("/row/id")
                        .asString();
        lays();
        assertThat(clerk().get(address).json().path("figures").toString())
                .as("the return tells the figure as its signature will make it")
                .contains("\"500000000\"");
        assertThat(funds()).isEqualTo("0");
        signs();
        assertThat(funds()).isEqualTo("500000000");
        assertThat(funds(unsigned)).isEqualTo("0");
        JsonNode behind = office().get(
                        "/figures/fundsInPlace/entries", "unit", Integer.toString(city), "on", THURSDAY.toString())
                .json();
        assertThat(behind.path("items").toString()).contains("\"" + entry + "\"");
    }

    @Test
    @Order(4)
    void a_correction_counts_when_it_is_signed_in_its_turn_and_what_is_sent_back_counts_no_longer() {
        clerk().post("/entries/" + entry + "/corrections", Map.of("amount", "400000000", "reason", "多报一笔"))
                .accepted();
        assertThat(funds()).isEqualTo("500000000");
        lays();
        signs();
        assertThat(funds()).isEqualTo("400000000");
        long signed = watermark();
        office().post(address + "/return", Map.of("reason", "凭证不清")).accepted();
        assertThat(funds()).isEqualTo("0");
        assertThat(funds(signed)).isEqualTo("400000000");
        lays();
        signs();
        assertThat(funds()).isEqualTo("400000000");
    }

    @Test
    @Order(5)
    void entries_made_to_count_in_the_database_are_found() throws IOException, SQLException {
        assertThat(installation().doctor()).doesNotContain("FAULT");
        clerk().post(
                        "/entries",
                        Map.of(
                                "subject", project(),
                                "indicator", "fundsInPlace",
                                "period", THURSDAY.toString(),
                                "amount", "700000000",
                                "basis", "REPORTED",
                                "source", "自有资金",
                                "voucher", "签数凭证-2"))
                .accepted();
        assertThat(funds()).isEqualTo("400000000");
        long last = watermark();
        installation().forge("DELETE FROM ledger.waiting WHERE entry = " + last);
        assertThat(installation().doctor()).contains("FAULT", "ledger/waiting", "entry " + last);
        installation()
                .forge("INSERT INTO ledger.signed (entry, paper, since) VALUES (" + last + ", gen_random_uuid(), "
                        + last + ")");
        assertThat(installation().doctor()).contains("FAULT", "submission/signed", "entry " + last);
        installation().forge("DELETE FROM ledger.signed WHERE entry = " + last);
        installation()
                .forge(
                        "INSERT INTO ledger.waiting (entry, since, unit_id, sight, subject_id) SELECT number, number, unit_id,"
                                + " sight, subject_id FROM ledger.entry WHERE number = " + last);
        assertThat(installation().doctor()).doesNotContain("FAULT");
    }
}
