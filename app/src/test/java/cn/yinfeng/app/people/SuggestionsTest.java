package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.suggestion.Suggestions;
import cn.yinfeng.app.people.suggestion.Suggestions.SuggestionView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Everybody may complain; the office above answers. */
@ModuleTest
class SuggestionsTest {
    @Autowired
    private Suggestions suggestions;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    private List<String> seenBy(Caller office) {
        return office.call(() -> suggestions.all(Paging.of(1, 100, null))).items().stream()
                .map(SuggestionView::text)
                .toList();
    }

    @Test
    void what_a_clerk_says_is_seen_and_answered_by_the_office_above_and_by_no_other() throws Exception {
        UnitView city = people.unit(people.root(), "建言市", "CITY");
        UnitView county = people.unit(city.id(), "建言县", "COUNTY");
        Caller clerk = people.at(county, "clerk");
        mvc.perform(post("/api/v1/suggestions")
                        .with(people.as(clerk))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"page\": \"/imports\", \"text\": \"周四又要填一遍\"}"))
                .andExpect(status().isNoContent());
        Caller office = people.at(city, "office");
        Caller other = people.at(people.unit("旁听县"), "office");
        assertThat(seenBy(office)).containsExactly("周四又要填一遍");
        assertThat(seenBy(other)).isEmpty();
        mvc.perform(get("/api/v1/home").with(people.as(office)))
                .andExpect(jsonPath("$.items[?(@.kind == 'work.suggestion')].count")
                        .value(1));
        var said = office.call(() -> suggestions.all(Paging.of(1, 100, null)))
                .items()
                .getFirst();
        mvc.perform(post("/api/v1/suggestions/" + said.id() + "/answer")
                        .with(people.as(other))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"不归我们\"}"))
                .andExpect(status().isNotFound());
        office.run(() -> suggestions.answer(said.id(), "以导入为准，不再另报"));
        mvc.perform(get("/api/v1/suggestions/mine").with(people.as(clerk)))
                .andExpect(jsonPath("$[0].answer").value("以导入为准，不再另报"));
        mvc.perform(get("/api/v1/notices").with(people.as(clerk)))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("suggestion-answered"));
    }

    @Test
    void an_administrator_complains_to_the_office_of_the_root() {
        Caller auditor = people.at(people.root(), "auditor");
        String text = "封印太慢 " + auditor.account();
        auditor.run(() -> suggestions.make("/audit", text));
        assertThat(seenBy(people.at(people.root(), "office"))).contains(text);
        assertThat(seenBy(people.at(people.unit("局外县"), "office"))).doesNotContain(text);
    }
}
