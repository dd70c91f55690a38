package cn.yinfeng.acceptance.signing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.City;
import cn.yinfeng.acceptance.City.County;
import cn.yinfeng.acceptance.Covers;
import cn.yinfeng.acceptance.Desk;
import cn.yinfeng.acceptance.Projects;
import cn.yinfeng.acceptance.Story;
import cn.yinfeng.acceptance.Window;
import cn.yinfeng.tools.client.Answer;
import cn.yinfeng.tools.client.Api;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A county's weekly return: prepared, signed on a phone, by a stand-in and on paper, returned, voided, and forged. */
@TestMethodOrder(OrderAnnotation.class)
class SigningStory extends Story {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 11);
    private static final String PROJECT = "签报正极材料项目（演示）";
    private static final Map<String, String> TEXTS =
            Map.of("leads", "电池材料企业 1 家", "trips", "6 月 9 日赴宁德", "brief", "召开调度会 1 次");
    private static final String FORM = "signing-form.png";
    private static County county;
    private static String deputy = "";
    private static String address = "";
    private static String entry = "";
    private static byte[] firstForm = {};

    @BeforeAll
    static void a_county_with_a_project_in_june_2026() {
        City.on(THURSDAY);
        county = City.county("签报县（演示）");
        deputy = "an.deputy" + county.id();
        cast().joins(deputy, "officer", county.id());
        City.registers(List.of(Projects.row(PROJECT, county.name(), "2026-06-05")));
        entry = City.enters(county, PROJECT, "fundsInPlace", "2026-06-10", "500000000")
                .path("number")
                .asString();
    }

    @AfterAll
    static void the_clock_goes_back() {
        City.back();
    }

    private static Api clerk() {
        return as(county.clerk());
    }

    private static JsonNode begins(LocalDate on) {
        return clerk().post("/submissions", Map.of("kind", "weeklyReturn", "on", on.toString()))
                .json();
    }

    private static void lays() {
        int revision = clerk().get(address).json().path("revision").asInt();
        clerk().put(address + "/draft", Map.of("texts", TEXTS, "revision", revision))
                .accepted();
        clerk().post(address + "/laying", Map.of()).accepted();
    }

    private static JsonNode paper(String login) {
        return as(login).get(address + "/papers").json().path(0);
    }

    private static String version(String login) {
        return "/signing/versions/" + paper(login).path("id").asString();
    }

    private static JsonNode signs(String login) {
        return as(login)
                .post(version(login) + "/signature", Map.of("password", cast().password(login)))
                .json();
    }

    private static String state(String login) {
        return as(login).get(address).json().at("/row/state").asString();
    }

    /** The printed form as a scanner gives it: the code skewed on grey paper, a red seal beside it. */
    private static byte[] scanned(byte[] code) throws IOException {
        BufferedImage square = ImageIO.read(new ByteArrayInputStream(code));
        var sheet = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(new Color(240, 238, 230));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.rotate(0.02, 900, 1500);
        pen.drawImage(square, 900, 1400, 250, 250, null);
        pen.setColor(Color.RED);
        pen.drawOval(300, 1300, 280, 280);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(sheet, "jpg", out);
        return out.toByteArray();
    }

    private static Answer uploads(byte[] scan, String name) {
        return clerk().upload("/signing/sheets", name, "image/jpeg", scan);
    }

    @Test
    @Order(1)
    @Covers({"M-200", "M-223"})
    void the_weekly_return_gathers_the_entries_of_its_week_and_the_head_signs_it_on_the_phone() {
        JsonNode begun = begins(THURSDAY);
        address = "/submissions/" + begun.at("/row/id").asString();
        assertThat(begun.at("/row/from").asString()).isEqualTo("2026-06-05");
        assertThat(begun.at("/row/to").asString()).isEqualTo("2026-06-11");
        assertThat(begun.path("sections").toString()).contains("\"" + entry + "\"");
        lays();
        assertThat(as(City.OFFICE).get(address).status()).isEqualTo(404);
        try (Window phone = Window.onPhone(url())) {
            var desk = new Desk(phone);
            desk.logsIn(county.head(), cast().password(county.head())).sees("今日工作");
            phone.open("/signing");
            desk.sees("待我签批").reads("招商引资周报");
            screenshot(phone, "signing-desk-390.png");
            phone.page().getByText("阅读全文").first().click();
            desk.reads("6 月 9 日赴宁德");
            screenshot(phone, "signing-submission-390.png");
            desk.presses("签批");
            desk.dialog().locator("input[type=password]").fill(cast().password(county.head()));
            desk.confirms("签批");
            desk.reads("签批完成");
            assertThat(phone.complaints()).isEmpty();
        }
        assertThat(state(City.OFFICE)).isEqualTo("SIGNED");
        JsonNode signed = paper(City.OFFICE);
        assertThat(signed.path("sound").asBoolean()).isTrue();
        assertThat(signed.at("/steps/0/act/role").asString()).isEqualTo("unitHead");
        assertThat(signed.at("/steps/0/act/day").asString()).isEqualTo(THURSDAY.toString());
        firstForm = clerk().get(version(county.clerk()) + "/code.png").body();
    }

    private static void screenshot(Window window, String name) {
        window.settled();
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name))
                        .setFullPage(true));
    }

    @Test
    @Order(2)
    void a_corrected_entry_voids_the_signature_and_a_stand_in_signs_the_new_version_with_both_names() {
        clerk().post("/entries/" + entry + "/corrections", Map.of("amount", "400000000", "reason", "多报一笔"))
                .accepted();
        assertThat(state(county.clerk())).isEqualTo("VOIDED");
        lays();
        Map<String, String> accounts = Map.of(
                "head", account(county.head()),
                "deputy", account(deputy));
        assertThat(as(deputy)
                        .post(version(deputy) + "/signature", Map.of("password", cast().password(deputy)))
                        .code())
                .isEqualTo("SIGNING-003");
        as(county.head())
                .post(
                        "/signing/stand-ins",
                        Map.of(
                                "account", accounts.get("head"),
                                "standIn", accounts.get("deputy"),
                                "from", THURSDAY.toString(),
                                "to", THURSDAY.plusDays(1).toString(),
                                "reason", "赴省开会"))
                .accepted();
        JsonNode act = signs(deputy).at("/steps/0/act");
        assertThat(act.path("standIn").asBoolean()).isTrue();
        assertThat(act.path("by").asString()).isNotEmpty();
        assertThat(act.path("forName").asString()).isNotEmpty();
        assertThat(state(City.OFFICE)).isEqualTo("SIGNED");
        assertThat(clerk().get(address + "/papers").json().path(1).path("state").asString())
                .isEqualTo("VOIDED");
    }

    private static String account(String login) {
        return as(login).get("/session").json().at("/account/id").asString();
    }

    @Test
    @Order(3)
    void the_scan_of_the_signed_sheet_goes_to_its_version_and_one_of_a_voided_version_is_refused() throws IOException {
        byte[] form = clerk().get(version(county.clerk()) + "/code.png").body();
        JsonNode matched = uploads(scanned(form), FORM.replace("png", "jpg")).json();
        assertThat(matched.path("number").asInt()).isEqualTo(2);
        assertThat(matched.at("/sheets/0/found").asString()).isEqualTo("IMAGE");
        assertThat(uploads(scanned(firstForm), "old.jpg").code()).isEqualTo("SIGNING-014");
    }

    @Test
    @Order(4)
    void the_head_returns_what_is_wrong_and_the_clerk_is_told_why() {
        String before = address;
        City.on(THURSDAY.plusDays(7));
        address = "/submissions/" + begins(THURSDAY.plusDays(7)).at("/row/id").asString();
        lays();
        as(county.head())
                .post(version(county.head()) + "/return", Map.of("reason", "赴外路线与上周相同"))
                .accepted();
        assertThat(state(county.clerk())).isEqualTo("RETURNED");
        assertThat(clerk().get(address).json().at("/row/reason").asString()).isEqualTo("赴外路线与上周相同");
        assertThat(clerk().get("/home").text()).contains("/submissions?unit=" + county.id());
        assertThat(as(City.OFFICE).get(address).status()).isEqualTo(404);
        try (Window desk = Window.onDesk(url())) {
            new Desk(desk)
                    .logsIn(county.clerk(), cast().password(county.clerk()))
                    .sees("今日工作");
            desk.open("/submissions");
            new Desk(desk).sees("报送").reads("签批退回");
            screenshot(desk, "signing-submissions-1440.png");
            desk.open(before);
            new Desk(desk).reads("签批完成");
            screenshot(desk, "signing-submission-1440.png");
            desk.open(before + "/print");
            new Desk(desk).reads("识别码");
            screenshot(desk, FORM);
            desk.open("/signing/stand-ins");
            new Desk(desk).sees("AB角与签批流程").reads("赴省开会");
            screenshot(desk, "signing-stand-ins-1440.png");
            assertThat(desk.complaints()).isEmpty();
        }
        address = before;
    }

    @Test
    @Order(5)
    @Covers("M-223")
    void a_signed_submission_altered_in_the_database_is_reported_with_the_row() throws IOException, SQLException {
        String number = clerk().get(address).json().at("/row/number").asString();
        String covered = clerk().get(address)
                .json()
                .path("sections")
                .valueStream()
                .flatMap(each -> each.path("entries").valueStream())
                .filter(each -> each.at("/indicator/code").asString().equals("fundsInPlace"))
                .map(each -> each.path("number").asString())
                .findFirst()
                .orElseThrow();
        assertThat(installation().doctor()).doesNotContain(number);
        installation().forge("UPDATE ledger.entry SET amount = amount + 100 WHERE number = " + covered);
        assertThat(installation().doctor())
                .contains("FAULT", "submission/contents", number + ", version 2: entry " + covered);
        assertThat(as(City.OFFICE).post("/submissions/verification", Map.of()).text())
                .contains(number + ", version 2: entry " + covered);
        installation().forge("UPDATE ledger.entry SET amount = amount - 100 WHERE number = " + covered);
        installation()
                .forge("UPDATE signing.act SET account_name = '另一人' WHERE kind = 'SIGNED' AND version_id = '"
                        + paper(county.clerk()).path("id").asString() + "'");
        assertThat(installation().doctor()).contains("signing/signatures", number + ", version 2");
        assertThat(paper(City.OFFICE).path("sound").asBoolean()).isFalse();
        installation()
                .forge("UPDATE signing.act SET account_name = '演示员' WHERE kind = 'SIGNED' AND version_id = '"
                        + paper(county.clerk()).path("id").asString() + "'");
        assertThat(installation().doctor()).doesNotContain(number);
    }
}
