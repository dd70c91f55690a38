package cn.yinfeng.app.notice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.notice.Inbox;
import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.Subscriptions;
import cn.yinfeng.app.notice.Subscriptions.Choice;
import cn.yinfeng.app.notice.Subscriptions.EmailChoice;
import cn.yinfeng.app.notice.Subscriptions.SubscribedKind;
import cn.yinfeng.app.notice.Subscriptions.Times;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.secret.Sealed;
import cn.yinfeng.app.platform.secret.SecretVault;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The link in a mail turns off its kinds for its one reader, by a POST alone, and does nothing else (RFC 8058). */
@ModuleTest
@Import({Postbox.class, MailReader.class})
@TestPropertySource(properties = "yinfeng.database.name=delivery_test")
class UnsubscriptionTest {
    private static final String HOME = "https://zs.example.cn";

    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Delivering delivering;

    @Autowired
    private OutsideTime time;

    @Autowired
    private SecretVault vault;

    @Autowired
    private MailReader readers;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitView county;
    private Caller teller;
    private Caller head;

    @BeforeEach
    void a_head_who_reads_mail_at_ten_in_the_morning() throws Exception {
        readers.itIs(0, 10);
        delivering.run();
        county = people.unit("退订县");
        teller = people.at(county, "clerk");
        head = people.at(county, "unitHead");
        readers.confirms(head);
    }

    @AfterEach
    void the_clock_goes_right_again() {
        time.shift(Duration.ZERO);
    }

    private void tell(String kind, String key, Map<String, String> words) {
        teller.run(() -> transaction.executeWithoutResult(status -> notices.tell(new Notice(
                kind, Recipients.ofAccounts(Set.of(head.account())), words, "/lamps", county.id(), 1, key))));
        delivering.run();
    }

    private void red(String key) {
        tell("lamp-red", key, Map.of("unit", county.name(), "project", "甲"));
    }

    private void yellow(String key) {
        tell("lamp-yellow", key, Map.of("unit", county.name(), "project", "乙"));
    }

    private void chooses(EmailChoice red, EmailChoice yellow) {
        head.run(() -> subscriptions.choose(
                new Times("zh", 8, 22, 7),
                List.of(new Choice("lamp-red", true, red), new Choice("lamp-yellow", true, yellow)),
                Locale.CHINESE));
    }

    private static String link(MimeMessage mail) throws Exception {
        String header = mail.getHeader("List-Unsubscribe")[0];
        assertThat(header)
                .startsWith("<" + HOME + "/api/v1/notices/unsubscription/")
                .endsWith(">");
        return header.substring(1 + HOME.length(), header.length() - 1);
    }

    private void oneClick(String link) throws Exception {
        mvc.perform(post(link)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML));
    }

    private List<SubscribedKind> kinds() {
        return head.call(() -> subscriptions.mine(Locale.CHINESE)).kinds();
    }

    private EmailChoice email(String kind) {
        return kinds().stream()
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElseThrow()
                .email();
    }

    @Test
    void one_click_turns_off_the_kind_of_the_mail_and_no_other_and_the_inbox_stays() throws Exception {
        chooses(EmailChoice.NOW, EmailChoice.NOW);
        red("first");
        MimeMessage mail = readers.mail(head).getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(MailReader.text(mail)).contains(HOME + link(mail));
        oneClick(link(mail));
        oneClick(link(mail));
        assertThat(kinds())
                .filteredOn(each -> each.email() == EmailChoice.NONE)
                .extracting(SubscribedKind::code)
                .containsExactly("lamp-red");
        red("second");
        yellow("third");
        assertThat(readers.mail(head)).hasSize(2);
        assertThat(head.call(() -> inbox.list("lamp-red", false, Paging.of(1, 10, null), Locale.CHINESE))
                        .total())
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT details -> 'kinds' ->> 0 FROM audit.record"
                                + " WHERE action = 'notice.unsubscribed' AND subject_id = :id")
                        .param("id", head.account().toString())
                        .query(String.class)
                        .list())
                .containsExactly("lamp-red");
    }

    @Test
    void opening_the_link_shows_what_it_would_turn_off_and_changes_nothing() throws Exception {
        chooses(EmailChoice.NOW, EmailChoice.NOW);
        red("shown");
        String link = link(readers.mail(head).getFirst());
        for (String language : List.of("zh-CN", "en-US")) {
            mvc.perform(get(link).header("Accept-Language", language))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<form method=\"post\">")))
                    .andExpect(content().string(containsString(language.startsWith("zh") ? "退订" : "Unsubscribe")));
        }
        mvc.perform(get(link).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        assertThat(email("lamp-red")).isEqualTo(EmailChoice.NOW);
    }

    @Test
    void what_concerns_the_safety_of_the_account_carries_no_link() throws Exception {
        tell("password-changed", "safety", Map.of("at", "2026-01-01 10:00"));
        MimeMessage mail = readers.mail(head).getFirst();
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(MailReader.text(mail)).doesNotContain("unsubscription");
    }

    @Test
    void a_sealed_list_with_a_kind_of_safety_in_it_leaves_that_kind_on() throws Exception {
        oneClick(forged(head.account() + ".password-changed.lamp-red", "notice.unsubscription"));
        assertThat(email("lamp-red")).isEqualTo(EmailChoice.NONE);
        assertThat(email("password-changed")).isEqualTo(EmailChoice.NOW);
    }

    @Test
    void a_link_that_was_changed_cut_off_or_sealed_for_something_else_does_nothing() throws Exception {
        chooses(EmailChoice.NOW, EmailChoice.NOW);
        red("genuine");
        String link = link(readers.mail(head).getFirst());
        char last = link.charAt(link.length() - 2);
        String changed =
                link.substring(0, link.length() - 2) + (last == 'A' ? 'B' : 'A') + link.charAt(link.length() - 1);
        for (String wrong : List.of(
                changed,
                link.substring(0, link.length() - 8),
                link.substring(0, link.lastIndexOf('/') + 1) + "AAAA.AAAA",
                link.substring(0, link.lastIndexOf('/') + 1) + "nonsense",
                forged(head.account() + ".lamp-red", "id-token"))) {
            mvc.perform(get(wrong)).andExpect(status().isNotFound());
            mvc.perform(post(wrong)).andExpect(status().isNotFound());
        }
        assertThat(email("lamp-red")).isEqualTo(EmailChoice.NOW);
    }

    private String forged(String text, String purpose) {
        Sealed sealed = vault.seal(text.getBytes(StandardCharsets.UTF_8), purpose);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "/api/v1/notices/unsubscription/"
                + base64.encodeToString(String.valueOf(sealed.key()).getBytes(StandardCharsets.UTF_8)) + "."
                + base64.encodeToString(sealed.box());
    }

    @Test
    void a_digest_turns_off_its_kinds_and_what_waits_of_them_does_not_come_any_more() throws Exception {
        chooses(EmailChoice.DIGEST, EmailChoice.DIGEST);
        red("one");
        yellow("two");
        readers.itIs(1, 9);
        delivering.run();
        String link = link(readers.mail(head).getFirst());
        red("three");
        yellow("four");
        oneClick(link);
        assertThat(List.of(email("lamp-red"), email("lamp-yellow"))).containsOnly(EmailChoice.NONE);
        readers.itIs(2, 9);
        delivering.run();
        assertThat(readers.mail(head)).hasSize(1);
    }
}
