package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class LoginRaceTest {
    private static final int AT_ONCE = 24;

    @Autowired
    private Sessions sessions;

    @Autowired
    private People people;

    private String attempt(String login, String password) {
        try {
            sessions.open(login, password, "127.0.0.1");
            return "in";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    @Test
    void tries_at_the_same_moment_are_not_all_the_first() throws InterruptedException, ExecutionException {
        Created clerk = people.account(people.unit("竞试县").id(), "clerk");
        Callable<String> wrong = () -> attempt(clerk.account().login(), "wrong-password");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> tries = threads.invokeAll(
                    Stream.generate(() -> wrong).limit(AT_ONCE).toList());
            int looked = 0;
            for (Future<String> each : tries) {
                assertThat(each.get()).isIn("PEOPLE-001", "PEOPLE-002");
                looked += each.get().equals("PEOPLE-001") ? 1 : 0;
            }
            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void an_unknown_login_takes_as_long_as_a_wrong_password() {
        Created clerk = people.account(people.unit("计时县").id(), "clerk");
        long known = fastest(clerk.account().login());
        long unknown = fastest("nobody-" + UUID.randomUUID().toString().substring(0, 8));
        assertThat(unknown).isGreaterThan(known / 2);
        assertThat(known).isGreaterThan(unknown / 2);
    }

    private long fastest(String login) {
        return LongStream.range(0, 4)
                .map(each -> {
                    long start = System.nanoTime();
                    assertThat(attempt(login, "wrong-password")).isEqualTo("PEOPLE-001");
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
