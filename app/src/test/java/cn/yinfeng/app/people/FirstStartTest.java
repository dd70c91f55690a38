package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.people.Accounts.NewAccount;
import cn.yinfeng.app.people.Sessions.Opened;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class FirstStartTest {
    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Test
    void the_first_administrator_logs_in_from_a_file_that_goes_when_the_password_is_changed() throws IOException {
        Path file = TestDatabase.folderOfData().resolve("administrator.once");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String[] kept = Files.readString(file).strip().split(" ", 2);

        Opened opened = sessions.open(kept[0], kept[1], "127.0.0.1");
        assertThat(opened.session().mustChangePassword()).isTrue();
        assertThat(opened.session().caller().permissions()).isEmpty();
        opened.session()
                .caller()
                .run(() -> sessions.changePassword(opened.token(), kept[1], "a-long-password-2023", "127.0.0.1"));

        assertThat(file).doesNotExist();
        Caller administrator = sessions.find(opened.token()).orElseThrow().caller();
        assertThat(administrator.permissions())
                .containsExactlyInAnyOrder("unit.read", "unit.manage", "account.manage", "role.read");
        assertThat(administrator.unit()).isZero();
    }

    @Test
    void there_is_always_somebody_who_can_set_up_accounts() {
        Caller setter = people.at(people.root(), "administrator");
        setter.run(() -> {
            for (AccountView each : accounts.all()) {
                if (each.role().equals("administrator")
                        && !each.disabled()
                        && !each.id().equals(setter.account())) {
                    accounts.disable(each.id());
                }
            }
            assertThatThrownBy(() -> accounts.disable(setter.account())).hasMessageContaining("PEOPLE-017");
            accounts.all().stream().filter(AccountView::disabled).forEach(each -> accounts.enable(each.id()));
        });
        assertThat(accounts.callerOf(setter.account())).isEqualTo(setter);
    }

    @Test
    void accounts_have_a_login_of_their_own_a_known_role_and_a_unit() {
        Caller setter = people.at(people.root(), "administrator");
        int unit = people.unit("北河县").id();
        String login = "Wang.Fang-" + unit;
        setter.run(() -> {
            AccountView made =
                    accounts.create(new NewAccount(login, "王芳", "clerk", unit)).account();
            assertThat(made.login()).isEqualTo(login.toLowerCase(java.util.Locale.ROOT));
            refused(new NewAccount(login.toUpperCase(java.util.Locale.ROOT), "王芳", "clerk", unit), "PEOPLE-014");
            refused(new NewAccount("a b", "王芳", "clerk", unit), "PEOPLE-010");
            refused(new NewAccount("wf" + unit, "王芳", "king", unit), "PEOPLE-015");
            refused(new NewAccount("wf" + unit, "王芳", "clerk", null), "PEOPLE-021");
        });
    }

    private void refused(NewAccount account, String code) {
        assertThatThrownBy(() -> accounts.create(account)).hasMessageContaining(code);
    }
}
