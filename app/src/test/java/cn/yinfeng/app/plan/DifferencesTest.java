package cn.yinfeng.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.engines.extraction.DocumentReader;
import cn.yinfeng.engines.extraction.Reading;
import cn.yinfeng.engines.extraction.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@ModuleTest
@Import(FakeFinder.class)
class DifferencesTest {
    private static final String DRAFT = "行动计划（征求意见稿）\n到位资金15亿元\n新引进项目5个以上\n外出招商4个\n保障措施不变";

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    private UnitView zone;
    private Desk office;

    @BeforeEach
    void a_zone_with_an_office() {
        zone = people.unit(people.root(), "经开区", "ZONE");
        office = new Desk(http, people, people.at(zone, "office"));
    }

    private JsonNode compares(JsonNode one, JsonNode other) throws Exception {
        return office.reads("/plans/" + one.get("id").asString() + "/comparison?with="
                + other.get("id").asString());
    }

    private static List<String> targets(JsonNode found) {
        return found.get("targets").valueStream().map(DifferencesTest::say).toList();
    }

    private static String say(JsonNode target) {
        JsonNode one = target.path("after").path("indicator").isString() ? target.get("after") : target.get("before");
        return target.get("became").asString() + " " + one.get("indicator").asString() + " "
                + target.get("changed").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void the_final_version_shows_what_it_changed_of_the_draft_for_comment() throws Exception {
        JsonNode draft = office.adopts(zone, DRAFT, 2021);
        JsonNode after = Desk.answer(office.uploadsEdition(draft, "行动计划\n到位资金18亿元\n新引进项目5个以上\n工业项目3个\n保障措施不变"));
        JsonNode found = compares(after, draft);
        assertThat(found.at("/before/edition").asInt()).isEqualTo(1);
        assertThat(found.at("/after/edition").asInt()).isEqualTo(2);
        assertThat(targets(found))
                .containsExactly("CHANGED 到位资金 [NUMBER]", "SAME 新引进项目 []", "ADDED 工业项目 []", "REMOVED 外出招商 []");
        JsonNode funds = found.at("/targets/0");
        assertThat(funds.at("/before/sentence").asString()).contains("15亿元");
        assertThat(funds.at("/after/sentence").asString()).contains("18亿元");
        assertThat(compares(draft, after)).isEqualTo(found);
    }

    @Test
    void numbers_in_the_text_change_whole_and_equal_paragraphs_are_left_out() throws Exception {
        String middle = "第一条\n第二条\n第三条\n第四条\n";
        JsonNode before = office.drafts(zone, "去年计划\n" + middle + "到位资金15亿元");
        JsonNode after = office.drafts(zone, "今年计划\n" + middle + "到位资金18亿元");
        JsonNode text = compares(before, after).get("text");
        assertThat(text.get(0).get("became").asString()).isEqualTo("CHANGED");
        assertThat(text.valueStream()
                        .mapToInt(each -> each.get("skipped").asInt())
                        .sum())
                .isEqualTo(2);
        JsonNode last = text.get(text.size() - 1).get("pieces");
        assertThat(last.valueStream()
                        .map(piece -> piece.get("became").asString() + " "
                                + piece.get("text").asString()))
                .containsExactly("SAME 到位资金", "REMOVED 15", "ADDED 18", "SAME 亿元");
    }

    @Test
    void a_plan_that_is_not_seen_cannot_be_compared_with() throws Exception {
        JsonNode mine = office.drafts(zone, DRAFT);
        UnitView other = people.unit(people.root(), "别区", "ZONE");
        JsonNode hidden = new Desk(http, people, people.at(other, "office")).drafts(other, DRAFT);
        office.gets("/plans/" + mine.get("id").asString() + "/comparison?with="
                        + hidden.get("id").asString())
                .andExpect(status().isNotFound());
    }

    @Test
    void the_breakdown_is_an_official_paper_that_word_processors_read() throws Exception {
        JsonNode plan = office.adopts(zone, DRAFT, 2021);
        byte[] paper = office.gets("/plans/" + plan.get("id").asString() + "/breakdown.docx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var read = (Reading.Read) DocumentReader.read(new ByteArrayInputStream(paper), "分解表.docx", ReadingLimits.USUAL);
        assertThat(read.text())
                .contains("任务分解表")
                .contains("序号\t指标\t公布目标\t责任单位\t时限与分期\t备注")
                .contains("1\t到位资金\t15亿元");
    }
}
