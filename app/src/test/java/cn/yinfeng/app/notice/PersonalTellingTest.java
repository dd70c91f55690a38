package cn.yinfeng.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to somebody's account is told to that person, whatever the unit. */
@ModuleTest
class PersonalTellingTest {
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "203.0.113.9";

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Inbox inbox;

    private List<String> told(Caller person) {
        return person.call(() -> inbox.list(null, false, Paging.of(1, 50, null), Locale.CHINESE)).items().stream()
                .map(NoticeView::kind)
                .toList();
    }

    @Test
    void a_login_from_another_address_is_told_and_one_from_a_known_address_is_not() {
        Created clerk = people.account(people.unit("登录县").id(), "clerk");
        String login = clerk.account().login();
        sessions.open(login, clerk.oneTimePassword(), HERE);
        sessions.open(login, clerk.oneTimePassword(), HERE);
        Caller caller = people.caller(clerk.account().id());
        assertThat(told(caller)).isEmpty();
        sessions.open(login, clerk.oneTimePassword(), THERE);
        sessions.open(login, clerk.oneTimePassword(), HERE);
        assertThat(told(caller)).containsExactly("new-address");
        assertThat(caller.call(() -> inbox.list(null, false, Paging.of(1, 50, null), Locale.ENGLISH))
                        .items()
                        .getFirst()
                        .title())
                .contains(THERE);
    }

    @Test
    void a_changed_password_and_a_given_one_are_told_to_administrators_too() {
        Created auditor = people.account(people.root(), "auditor");
        String login = auditor.account().login();
        var opened = sessions.open(login, auditor.oneTimePassword(), HERE);
        opened.session()
                .caller()
                .run(() -> sessions.changePassword(
                        opened.token(), auditor.oneTimePassword(), "another-long-password-9", HERE));
        Caller administrator = people.at(people.root(), "administrator");
        administrator.run(() -> accounts.giveOneTimePassword(auditor.account().id()));
        assertThat(told(people.caller(auditor.account().id())))
                .containsExactlyInAnyOrder("password-changed", "one-time-password");
        assertThat(told(administrator)).isEmpty();
    }
}
