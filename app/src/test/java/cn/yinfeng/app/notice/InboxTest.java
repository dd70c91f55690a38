package cn.yinfeng.app.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.notice.Recipients.Reach;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what, who still sees it, and who never does. */
@ModuleTest
class InboxTest {
    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private UnitView county;
    private Caller clerk;
    private Caller head;

    @BeforeEach
    void a_county_with_a_clerk_and_a_head() {
        county = people.unit("通知县");
        clerk = people.at(county, "clerk");
        head = people.at(county, "unitHead");
    }

    private Notice reds(Recipients to, int count, String key) {
        return new Notice(
                "lamps-red",
                to,
                Map.of("unit", county.name(), "count", Integer.toString(count)),
                "/lamps",
                county.id(),
                1,
                key);
    }

    private void tell(Caller teller, Notice notice) {
        teller.run(() -> transaction.executeWithoutResult(status -> notices.tell(notice)));
    }

    private List<String> read(Caller person) {
        return person.call(() -> inbox.list(null, false, Paging.of(1, 100, null), Locale.CHINESE)).items().stream()
                .map(NoticeView::title)
                .toList();
    }

    private Recipients theHead() {
        return Recipients.ofAccounts(Set.of(head.account()));
    }

    @Test
    void whoever_is_told_finds_it_in_the_inbox_and_nobody_else_does() {
        tell(clerk, reds(theHead(), 3, "one"));
        assertThat(read(head)).containsExactly(county.name() + "有 3 个项目亮红灯");
        assertThat(read(clerk)).isEmpty();
        assertThat(read(people.at(people.root(), "leader"))).isEmpty();
    }

    @Test
    void the_same_key_is_never_told_twice_to_one_person() {
        tell(clerk, reds(theHead(), 3, "same"));
        tell(clerk, reds(theHead(), 4, "same"));
        assertThat(read(head)).hasSize(1);
        tell(clerk, reds(Recipients.ofAccounts(Set.of(head.account(), clerk.account())), 4, "same"));
        assertThat(read(head)).hasSize(1);
        assertThat(read(clerk)).hasSize(1);
    }

    @Test
    void what_is_rolled_back_was_never_told() {
        head.run(() -> transaction.executeWithoutResult(status -> {
            notices.tell(reds(theHead(), 3, "undone"));
            status.setRollbackOnly();
        }));
        assertThat(read(head)).isEmpty();
        assertThatThrownBy(() -> notices.tell(reds(theHead(), 3, "outside"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_person_who_moves_to_another_unit_no_longer_sees_what_is_told_of_the_old_one() {
        tell(clerk, reds(theHead(), 3, "moved"));
        tell(
                head,
                new Notice(
                        "password-changed",
                        theHead(),
                        Map.of("at", "2026-11-22 09:00"),
                        "/me",
                        0,
                        0,
                        "own:" + head.account()));
        assertThat(read(head)).hasSize(2);
        jdbc.sql("UPDATE people.post SET unit_id = :unit WHERE account_id = :account")
                .param("unit", people.unit("别县").id())
                .param("account", head.account())
                .update();
        Caller moved = people.caller(head.account());
        assertThat(read(moved)).hasSize(1).allMatch(each -> each.contains("密码"));
        assertThat(moved.call(inbox::unread)).isOne();
    }

    @Test
    void holders_of_a_permission_are_found_at_the_unit_or_above_it() {
        UnitView city = people.unit(people.root(), "上级市", "CITY");
        UnitView below = people.unit(city.id(), "下级县", "COUNTY");
        Caller office = people.at(city, "office");
        Caller lowly = people.at(below, "clerk");
        Notice up = new Notice(
                "lamps-red",
                Recipients.holding("entry.recognise", below.id(), Reach.ABOVE),
                Map.of("unit", below.name(), "count", "2"),
                "/lamps",
                below.id(),
                1,
                "above");
        tell(lowly, up);
        assertThat(read(office)).hasSize(1);
        assertThat(read(lowly)).isEmpty();
        Caller ownOffice = people.at(below, "office");
        tell(
                lowly,
                new Notice(
                        up.kind(),
                        Recipients.holding("entry.recognise", below.id(), Reach.NEAREST),
                        up.words(),
                        "/lamps",
                        below.id(),
                        1,
                        "nearest"));
        assertThat(read(ownOffice)).hasSize(1);
        assertThat(read(office)).hasSize(1);
        tell(
                ownOffice,
                new Notice(
                        up.kind(),
                        Recipients.holding("entry.recognise", below.id(), Reach.EXACT),
                        up.words(),
                        "/lamps",
                        below.id(),
                        1,
                        "to-myself"));
        assertThat(read(ownOffice)).hasSize(1);
    }

    @Test
    void a_kind_that_is_not_declared_and_words_that_do_not_fit_are_refused() {
        var words = Map.of("unit", county.name(), "count", "3");
        assertRefused("no-such-kind", words);
        assertRefused("lamps-red", Map.of("unit", county.name()));
        assertRefused("lamps-red", Map.of("unit", county.name(), "count", "3", "amount", "5亿元"));
        assertRefused("lamps-red", Map.of("unit", county.name(), "count", "3000万元"));
    }

    private void assertRefused(String kind, Map<String, String> words) {
        assertThatThrownBy(() -> tell(clerk, new Notice(kind, theHead(), words, "/lamps", county.id(), 1, "refused")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_inbox_lists_the_unread_first_and_marks_what_was_read() throws Exception {
        tell(clerk, reds(theHead(), 1, "a"));
        tell(clerk, reds(theHead(), 2, "b"));
        UUID newest = head.call(() -> inbox.list(null, false, Paging.of(1, 10, null), Locale.CHINESE))
                .items()
                .getFirst()
                .id();
        mvc.perform(post("/api/v1/notices/" + newest + "/reading").with(people.as(head)))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/notices").with(people.as(head)).header("Accept-Language", "en-US"))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].read").value(false))
                .andExpect(jsonPath("$.items[1].id").value(newest.toString()))
                .andExpect(jsonPath("$.items[1].title").value(county.name() + ": 2 projects turned red"));
        mvc.perform(get("/api/v1/notices?unread=true&kind=lamps-red").with(people.as(head)))
                .andExpect(jsonPath("$.total").value(1));
        mvc.perform(delete("/api/v1/notices/" + newest + "/reading").with(people.as(head)))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/notices/unread").with(people.as(head)))
                .andExpect(jsonPath("$.count").value(2));
        mvc.perform(post("/api/v1/notices/reading").with(people.as(head))).andExpect(status().isNoContent());
        assertThat(head.call(inbox::unread)).isZero();
        assertThatThrownBy(() -> clerk.run(() -> inbox.mark(newest, true))).isInstanceOf(Absent.class);
    }
}
