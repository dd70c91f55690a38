package cn.yinfeng.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.acceptance.City;
import cn.yinfeng.acceptance.City.County;
import cn.yinfeng.acceptance.Covers;
import cn.yinfeng.acceptance.Desk;
import cn.yinfeng.acceptance.Projects;
import cn.yinfeng.acceptance.Story;
import cn.yinfeng.acceptance.Window;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
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

/** An investor's contact asks to be forgotten. */
@TestMethodOrder(OrderAnnotation.class)
class PersonalDataStory extends Story {
    private static final String NAME = "忘川联系人";
    private static final String PHONE = "13900001234";
    private static final String PROJECT = "安州忘川项目";
    private static County county;

    @BeforeAll
    static void a_project_names_its_contact() {
        county = City.county("忘川县（演示）");
        City.on(LocalDate.of(2026, 4, 1));
        Map<String, String> row = new HashMap<>(Projects.row(PROJECT, county.name(), "2026-03-02"));
        row.put("联系人", NAME);
        row.put("联系电话", PHONE);
        City.registers(List.of(row));
    }

    @AfterAll
    static void the_clock_goes_back() {
        City.back();
    }

    private static JsonNode project() {
        return as(City.OFFICE)
                .get("/projects/" + City.project(PROJECT).path("id").asString())
                .json();
    }

    @Test
    @Order(1)
    @Covers(recorded = "M-260")
    void whoever_does_not_need_the_number_sees_it_masked() {
        assertThat(project().path("contactPhone").asString()).isEqualTo(PHONE);
        JsonNode clerk = as(county.clerk())
                .get("/projects/" + project().path("id").asString())
                .json();
        assertThat(clerk.path("contactPhone").asString()).doesNotContain("0000").contains("*");
        assertThat(clerk.path("contactName").asString()).startsWith("忘").contains("*");
    }

    @Test
    @Order(2)
    @Covers("M-260")
    void the_office_takes_the_request_and_deletes_what_it_finds() {
        try (Window window = Window.onDesk(url())) {
            var office = new Desk(window).logsIn(City.OFFICE, cast().password(City.OFFICE));
            office.sees("今日工作").goesTo("个人信息").sees("个人信息").presses("登记请求");
            window.page()
                    .getByText("删除", new Page.GetByTextOptions().setExact(true))
                    .click();
            office.labelled("电话").fill("139 0000 1234");
            office.labelled("身份核实").fill("本人来电，回拨核实");
            office.presses("保存").reads("待答复");
            picture(window.settled(), "personal-1440");
            office.presses("办理").reads(PROJECT);
            window.page()
                    .getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX)
                    .first()
                    .check();
            office.labelled("答复").last().fill("已删除");
            picture(window, "personal-answer-1440");
            office.presses("办理并答复");
            office.dialog().last().getByText("办理并答复").click();
            office.reads("已办理");
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(project().path("contactPhone").asString("")).isEmpty();
        assertThat(project().path("contactName").asString("")).isEmpty();
        JsonNode kept = as(City.OFFICE).get("/personal-requests").json().at("/items/0");
        assertThat(kept.toString()).doesNotContain("13900001234").contains("****34");
    }

    @Test
    @Order(3)
    void it_is_as_usable_on_a_phone() {
        try (Window window = Window.onPhone(url())) {
            var office = new Desk(window).logsIn(City.OFFICE, cast().password(City.OFFICE));
            office.sees("今日工作");
            window.open("/personal-data");
            office.sees("个人信息").reads("已办理");
            picture(window.settled(), "personal-390");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void picture(Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
