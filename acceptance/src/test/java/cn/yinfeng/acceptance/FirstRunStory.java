package cn.yinfeng.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.client.Template;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the first login to the public page, as the office of 平凉市 walks it in a browser. */
@TestMethodOrder(OrderAnnotation.class)
class FirstRunStory extends Story {
    private static final String FILE = "6月签约项目.xlsx";
    private static final String PHONE = "13900000000";
    private static Window window;
    private static Desk office;

    @BeforeAll
    static void before_a_browser() {
        window = Window.onDesk(url());
        office = new Desk(window);
    }

    @AfterAll
    static void nothing_was_asked_of_other_machines() {
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    @Order(1)
    void the_office_logs_in_with_a_one_time_password_and_chooses_its_own() {
        String oneTime = cast().oneTimePassword("office");
        String chosen = Cast.newPassword();
        office.logsIn("office", oneTime).choosesPassword(oneTime, chosen);
        cast().chose("office", chosen);
        office.sees("今日工作").reads("平凉市").reads("演示数据");
        assertThat(office.navigation()).containsText("指标");
        assertThat(office.navigation()).not().containsText("账号");
    }

    @Test
    @Order(2)
    void a_sheet_with_a_fault_comes_back_marked_and_nothing_of_it_is_in() {
        office.goesTo("数据导入").sees("数据导入").chooses("类别", "项目");
        Template template = Template.read(office.downloads("下载模板"));
        office.drops(FILE, template.fill(List.of(june(1), Projects.with(june(2), Projects.SIGNED_ON, "2023-06-31"))));
        office.sees(FILE).reads("1 行有问题，整表未入账");
        List<List<String>> marked = Template.rows(office.downloads("下载标注问题的原表"));
        int why = marked.getFirst().size() - 1;
        assertThat(marked.get(1).size() <= why || marked.get(1).get(why).isEmpty())
                .as("the right row has no reason")
                .isTrue();
        assertThat(marked.get(2).get(why)).contains("2023-06-31");
        assertThat(junesProjects()).isZero();
    }

    @Test
    @Order(3)
    void the_mended_sheet_comes_in_whole_and_the_same_file_again_changes_nothing() {
        office.goesTo("数据导入").sees("数据导入").chooses("类别", "项目");
        byte[] sheet = Template.read(office.downloads("下载模板")).fill(List.of(june(1), june(2)));
        office.drops(FILE, sheet);
        office.sees(FILE).reads("全部行通过检查，等待确认入账。").presses("确认入账").confirms("确认入账");
        office.reads("已全部入账。");
        assertThat(junesProjects()).isEqualTo(2);
        office.goesTo("数据导入").sees("数据导入").chooses("类别", "项目").drops(FILE, sheet);
        office.sees(FILE).reads("文件内容与台账完全一致，没有任何改变。");
        assertThat(junesProjects()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void a_corrected_entry_shows_the_old_and_the_new_value_the_reason_who_and_the_evidence() {
        office.goesTo("项目").sees("项目");
        office.labelled("项目名称、编号或投资方").fill("虚构六月项目1");
        window.page().keyboard().press("Enter");
        window.page().getByRole(AriaRole.LINK, named("虚构六月项目1号")).click();
        office.sees("虚构六月项目1号").reads("2023-06-01");
        Locator entry = rowWith("签约额");
        entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("更正条目")))
                .click();
        office.labelled("正确的数值").fill("1100");
        office.labelled("更正原因").fill("合同原件为1100万元");
        office.confirms("更正");
        office.reads("合同原件为1100万元");
        Locator corrected = rowWith("合同原件为1100万元");
        assertThat(corrected).containsText("1,000");
        assertThat(corrected).containsText("1,100");
        assertThat(corrected).containsText("招商办演示员");
        corrected
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("合同扫描件.txt", "text/plain", "合同金额壹仟壹佰万元整".getBytes(StandardCharsets.UTF_8)));
        assertThat(rowWith("合同原件为1100万元")).containsText("合同扫描件.txt");
    }

    @Test
    @Order(5)
    @Covers({"M-027", "M-032"})
    void the_figures_of_may_are_those_published_each_with_its_definition_and_its_entries() {
        window.open("/figures?on=2023-05-31");
        office.sees("指标");
        assertThat(figure("signedCount")).hasText("157");
        assertThat(figure("contractAmount")).hasText("134.00");
        assertThat(figure("fundsInPlace")).hasText("73.00");
        assertThat(figure("startRate")).hasText("98%");
        assertThat(figure("fundingRate")).hasText("54%");
        office.presses("履约率");
        assertThat(office.dialog()).containsText("项目公司已注册");
        assertThat(office.dialog()).containsText("依据");
        office.closes();
        figure("startRate").getByRole(AriaRole.BUTTON).click();
        assertThat(office.dialog()).containsText("154 / 157");
        assertThat(office.dialog()).containsText("虚构项目");
        office.closes();
        figure("signedCount").getByRole(AriaRole.BUTTON).click();
        assertThat(office.dialog()).containsText("共 157 条");
        assertThat(office.dialog()).containsText("填报演示员");
        office.closes();
    }

    @Test
    @Order(6)
    @Covers({"M-232", "M-260"})
    void the_published_month_stands_on_the_public_page_without_the_contact_in_full() {
        office.goesTo("发布").sees("发布");
        office.presses("撤回");
        office.labelled("撤回原因").fill("联系人变更");
        office.confirms("撤回");
        office.reads("已撤回");
        assertThat(visitor().get("/public/figures").json().path("publications")).isEmpty();
        office.presses("发布月度数据");
        office.sees("发布月度数据");
        office.labelled("月份").fill("2023-05");
        window.page().keyboard().press("Enter");
        office.presses("预览").reads("2. 核对将公开的数据");
        assertThat(figure("startRate")).hasText("98%");
        office.labelled("联系人姓名").fill("演示员甲");
        office.labelled("联系电话").fill(PHONE);
        office.presses("发布").confirms("发布");
        office.sees("发布");
        try (Window visitors = Window.onDesk(url())) {
            visitors.open("/portal");
            var text = visitors.page().locator("body");
            assertThat(text).containsText("98%");
            assertThat(text).containsText("54%");
            assertThat(text).containsText("演示数据");
            assertThat(text).not().containsText(PHONE);
            assertThat(text).not().containsText("演示员甲");
            assertThat(visitors.strangers()).isEmpty();
        }
    }

    @Test
    @Order(7)
    void the_public_interface_gives_the_same_numbers() {
        var publications =
                visitor().get("/public/figures", "month", "2023-05").json().path("publications");
        assertThat(publications).hasSize(1);
        assertThat(publications.toString()).doesNotContain(PHONE);
        var row = publications.path(0).path("rows").path(0);
        assertThat(Figures.of(row, "startRate")).isEqualTo("154/157");
        assertThat(Figures.of(row, "fundingRate")).isEqualTo("730000000000/1340000000000");
        assertThat(Figures.of(row, "signedCount")).isEqualTo("157");
        assertThat(publications.path(0).path("definitions")).isNotEmpty();
    }

    @Test
    @Order(8)
    void everything_is_there_in_english_at_a_switch() {
        office.goesTo("指标").sees("指标").presses("English");
        assertThat(window.page().locator("h1")).not().containsText("指标");
        assertThat(window.page().locator("html")).hasAttribute("lang", "en-US");
        window.page().getByRole(AriaRole.BUTTON, named("中文")).click();
        office.sees("指标");
    }

    private static Map<String, String> june(int number) {
        return Projects.row("虚构六月项目" + number + "号", "演示甲县（虚构）", "2023-06-0" + number);
    }

    private static Locator rowWith(String text) {
        return window.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static int junesProjects() {
        Api api = as("office");
        return api.get("/projects", "q", "虚构六月项目").json().path("total").asInt();
    }

    private static Locator figure(String code) {
        return window.page().locator("[data-figure=" + code + "]").first();
    }
}
