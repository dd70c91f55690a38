package cn.yinfeng.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.ledger.Ledger.Appended;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people append at once. */
@ModuleTest
class LedgerRacesTest {
    private static final int PEOPLE = 4;
    private static final int BATCHES = 6;

    @Autowired
    private Ledger ledger;

    @Autowired
    private People people;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("job")
    private JdbcClient all;

    private Caller clerk;
    private Book book;

    @BeforeEach
    void a_county_with_a_clerk() {
        UnitView county = people.unit("并发县");
        clerk = people.at(county, "clerk");
        book = new Book(ledger, new TransactionTemplate(transactions), county);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var done = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
            return done;
        }
    }

    @Test
    void numbers_have_no_gap_and_balances_are_exact() throws InterruptedException, ExecutionException {
        SubjectRef shared = clerk.call(() -> book.project("共同的项目", "2020-01-01"));
        long before = clerk.call(ledger::watermark);
        List<List<Appended>> all = atOnce(IntStream.range(0, PEOPLE)
                .mapToObj(person -> (Callable<List<Appended>>) () -> enter(shared, person))
                .toList());
        long[] numbers = all.stream()
                .flatMap(List::stream)
                .flatMapToLong(each -> LongStream.rangeClosed(each.first(), each.last()))
                .sorted()
                .toArray();
        assertThat(numbers)
                .containsExactly(LongStream.rangeClosed(before + 1, before + 2L * PEOPLE * BATCHES)
                        .toArray());
        assertThat(clerk.call(() -> ledger.balances(shared)))
                .extracting(Ledger.Balance::amount)
                .containsExactly(PEOPLE * BATCHES * 3L);
    }

    private List<Appended> enter(SubjectRef shared, int person) {
        var done = new ArrayList<Appended>();
        for (int month = 1; month <= BATCHES; month++) {
            String period = "2021-0" + month;
            done.add(clerk.call(() -> book.append(
                    book.fact(shared, "fundsInPlace", period, 1).from("来源" + person),
                    book.fact(shared, "fundsInPlace", period, 2).from("另一来源" + person))));
        }
        return done;
    }

    @Test
    void what_stands_at_or_before_a_watermark_never_grows() throws InterruptedException, ExecutionException {
        SubjectRef shared = clerk.call(() -> book.project("共同的项目", "2020-01-01"));
        var work = new ArrayList<Callable<List<Appended>>>();
        for (int i = 0; i < PEOPLE; i++) {
            int person = i;
            work.add(() -> enter(shared, person));
        }
        var seen = new ArrayList<long[]>();
        work.add(() -> {
            for (int i = 0; i < 40; i++) {
                long watermark = clerk.call(ledger::watermark);
                seen.add(new long[] {watermark, upTo(watermark)});
            }
            return List.of();
        });
        atOnce(work);
        assertThat(seen).allSatisfy(then -> assertThat(upTo(then[0])).isEqualTo(then[1]));
    }

    private long upTo(long watermark) {
        return all.sql("SELECT count(*) FROM ledger.entry WHERE number <= :watermark")
                .param("watermark", watermark)
                .query(Long.class)
                .single();
    }

    @Test
    void of_two_who_correct_the_same_entry_one_is_refused() throws InterruptedException, ExecutionException {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2020-01-01"));
        long entry = clerk.call(() -> book.append(book.fact(project, "fundsInPlace", "2021-01", 100)))
                .first();
        List<String> outcomes = atOnce(List.of(() -> correct(entry, 90), () -> correct(entry, 80)));
        assertThat(outcomes).containsExactlyInAnyOrder("corrected", "LEDGER-019");
    }

    private String correct(long entry, long amount) {
        try {
            clerk.call(() -> ledger.correct(entry, amount, "更正"));
            return "corrected";
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    @Test
    void of_two_who_state_the_same_fact_one_changes_nothing() throws InterruptedException, ExecutionException {
        SubjectRef project = clerk.call(() -> book.project("某项目", "2020-01-01"));
        Callable<Appended> state =
                () -> clerk.call(() -> book.append(book.fact(project, "fundsInPlace", "2021-01", 100)));
        assertThat(atOnce(List.of(state, state))).extracting(Appended::added).containsExactlyInAnyOrder(1L, 0L);
    }
}
