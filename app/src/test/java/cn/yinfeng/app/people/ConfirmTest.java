package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The password once more, before something is signed. */
@ModuleTest
class ConfirmTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private TransactionOperations transaction;

    private static Refusal refused(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run);
    }

    @Test
    void who_knows_the_own_password_may_sign_and_the_password_of_another_is_none() {
        int county = people.unit("签署县").id();
        Created leader = people.account(county, "leader");
        Created other = people.account(county, "leader");
        Caller caller = accounts.callerOf(leader.account().id());
        caller.run(() -> accounts.confirm(leader.oneTimePassword()));
        assertThat(refused(() -> caller.run(() -> accounts.confirm(other.oneTimePassword())))
                        .code())
                .isEqualTo("PEOPLE-022");
    }

    @Test
    void tries_in_vain_are_counted_even_where_the_act_is_undone_and_then_made_to_wait() {
        Created leader = people.account(people.unit("猜口令县").id(), "leader");
        Caller caller = accounts.callerOf(leader.account().id());
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(refused(() -> caller.run(
                                    () -> transaction.executeWithoutResult(status -> accounts.confirm("guessed"))))
                            .code())
                    .isEqualTo("PEOPLE-022");
        }
        assertThat(refused(() -> caller.run(() -> accounts.confirm(leader.oneTimePassword())))
                        .code())
                .isEqualTo("PEOPLE-002");
    }
}
