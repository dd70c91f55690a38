package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ModuleTest
class SessionTest {
    private static final String NEW_PASSWORD = "a-long-password-2023";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private MockHttpServletResponse login(String login, String password) throws Exception {
        return mvc.perform(post("/api/v1/session")
                        .with(People.with("none"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"login": "%s", "password": "%s"}""".formatted(login, password)))
                .andReturn()
                .getResponse();
    }

    private Cookie sessionOf(MockHttpServletResponse response) {
        Cookie cookie = response.getCookie("YINFENG");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private MockHttpServletResponse change(Cookie session, String current, String next) throws Exception {
        return mvc.perform(post("/api/v1/session/password")
                        .with(People.with(session.getValue()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"current": "%s", "next": "%s"}""".formatted(current, next)))
                .andReturn()
                .getResponse();
    }

    private Created clerk() {
        return people.account(people.unit("临川县").id(), "clerk");
    }

    @Test
    void a_one_time_password_opens_nothing_but_the_change_of_itself() throws Exception {
        Created clerk = clerk();
        Cookie session = sessionOf(login(clerk.account().login(), clerk.oneTimePassword()));
        mvc.perform(get("/api/v1/session").cookie(session))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mustChangePassword").value(true))
                .andExpect(jsonPath("$.account.login").value(clerk.account().login()))
                .andExpect(jsonPath("$.role").value("clerk"))
                .andExpect(jsonPath("$.unit.name").value(clerk.account().unit().name()));
        mvc.perform(get("/api/v1/units").cookie(session))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("PEOPLE-005"))
                .andExpect(jsonPath("$.detail").value("请先修改一次性口令"));
        mvc.perform(get("/api/v1/home").cookie(session)).andExpect(status().isForbidden());

        assertThat(change(session, clerk.oneTimePassword(), NEW_PASSWORD).getStatus())
                .isEqualTo(204);
        mvc.perform(get("/api/v1/units").cookie(session))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1));
        assertThat(login(clerk.account().login(), clerk.oneTimePassword()).getStatus())
                .isEqualTo(401);
        assertThat(login(clerk.account().login(), NEW_PASSWORD).getStatus()).isEqualTo(200);
    }

    @Test
    void a_new_password_is_long_and_neither_the_login_nor_the_old_one() throws Exception {
        Created clerk = clerk();
        String old = clerk.oneTimePassword();
        Cookie session = sessionOf(login(clerk.account().login(), old));
        assertThat(change(session, old, "short").getContentAsString()).contains("PEOPLE-006");
        assertThat(change(session, old, old).getContentAsString()).contains("PEOPLE-008");
        assertThat(change(session, "not-the-password", NEW_PASSWORD).getContentAsString())
                .contains("PEOPLE-004");
        assertThat(change(session, old, NEW_PASSWORD).getStatus()).isEqualTo(204);
    }

    @Test
    void an_unknown_login_and_a_wrong_password_are_answered_alike_and_then_made_to_wait() throws Exception {
        Created clerk = clerk();
        String unknown = "nobody-" + UUID.randomUUID().toString().substring(0, 8);
        for (String login : Set.of(clerk.account().login(), unknown)) {
            for (int attempt = 1; attempt <= 5; attempt++) {
                MockHttpServletResponse refused = login(login, "wrong-password");
                assertThat(refused.getStatus()).isEqualTo(401);
                assertThat(refused.getContentAsString()).contains("PEOPLE-001").doesNotContain(login);
            }
            MockHttpServletResponse blocked = login(login, clerk.oneTimePassword());
            assertThat(blocked.getStatus()).isEqualTo(429);
            assertThat(blocked.getContentAsString()).contains("PEOPLE-002");
        }
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites_and_its_token_is_not_kept() throws Exception {
        Created clerk = clerk();
        MockHttpServletResponse response = login(clerk.account().login(), clerk.oneTimePassword());
        assertThat(response.getHeaders("Set-Cookie"))
                .anySatisfy(each -> assertThat(each)
                        .startsWith("YINFENG=")
                        .contains("HttpOnly")
                        .contains("SameSite=Strict"));
        String token = sessionOf(response).getValue();
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.sql("SELECT string_agg(session::text, ' ') FROM people.session")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void logging_out_and_disabling_an_account_end_its_sessions_at_once() throws Exception {
        Caller clerk = people.at(people.unit("西河县"), "clerk");
        Cookie first = new Cookie("YINFENG", people.session(clerk));
        Cookie second = new Cookie("YINFENG", people.session(clerk));
        mvc.perform(get("/api/v1/units").cookie(first)).andExpect(status().isOk());
        mvc.perform(get("/api/v1/units").cookie(second)).andExpect(status().isOk());
        mvc.perform(delete("/api/v1/session").with(People.with(first.getValue())))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/units").cookie(first)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/units").cookie(second)).andExpect(status().isOk());
        accounts.disable(clerk.account());
        mvc.perform(get("/api/v1/units").cookie(second)).andExpect(status().isUnauthorized());
    }

    @Test
    void a_session_ends_when_it_is_old_or_was_idle_too_long() throws Exception {
        Caller clerk = people.at(people.unit("东河县"), "clerk");
        for (String change : Set.of("expires_at = opened_at", "last_seen = last_seen - interval '31 minutes'")) {
            Cookie session = new Cookie("YINFENG", people.session(clerk));
            jdbc.sql("UPDATE people.session SET " + change + " WHERE account_id = :account")
                    .param("account", clerk.account())
                    .update();
            mvc.perform(get("/api/v1/session").cookie(session)).andExpect(status().isUnauthorized());
        }
    }

    @Test
    void many_requests_of_a_minute_write_the_last_use_at_most_once() throws Exception {
        Caller clerk = people.at(people.unit("南河县"), "clerk");
        Cookie session = new Cookie("YINFENG", people.session(clerk));
        String version = "SELECT xmin::text || last_seen FROM people.session WHERE account_id = :account";
        var kept = jdbc.sql(version).param("account", clerk.account());
        String before = kept.query(String.class).single();
        for (int request = 0; request < 5; request++) {
            mvc.perform(get("/api/v1/session").cookie(session)).andExpect(status().isOk());
        }
        assertThat(kept.query(String.class).single()).isEqualTo(before);
    }

    @Test
    void a_write_without_the_token_against_forgery_is_refused() throws Exception {
        Caller administrator = people.at(people.root(), "administrator");
        mvc.perform(post("/api/v1/units")
                        .cookie(new Cookie("YINFENG", people.session(administrator)))
                        .header("Accept-Language", "en-US")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("PEOPLE-020"))
                .andExpect(jsonPath("$.detail").value("This page is out of date; nothing was done"));
    }

    @Test
    void pages_carry_the_same_headers_and_no_cookie() throws Exception {
        mvc.perform(get("/favicon.svg"))
                .andExpect(header().exists("Content-Security-Policy"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void every_answer_carries_the_headers_that_keep_pages_closed() throws Exception {
        mvc.perform(get("/api/v1/installation"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.demo").value(false))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(cookie().exists("XSRF-TOKEN"))
                .andExpect(cookie().httpOnly("XSRF-TOKEN", false));
    }
}
