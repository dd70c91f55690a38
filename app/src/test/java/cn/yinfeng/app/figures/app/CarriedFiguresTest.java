package cn.yinfeng.app.figures.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.Definition;
import cn.yinfeng.app.figures.model.Definitions;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A cube that was carried from one watermark to another is the one that would be computed anew there. */
@ModuleTest
class CarriedFiguresTest {
    private static final LocalDate ON = LocalDate.of(2024, 6, 30);
    private static final Selection LARGE = new Selection(null, 5_000_000_000L, null, List.of(), List.of(), List.of());

    @Autowired
    private Ledger ledger;

    @Autowired
    private FigureStore store;

    @Autowired
    private Definitions definitions;

    @Autowired
    private People people;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Random random = new Random(20261122);
    private final List<SubjectRef> projects = new ArrayList<>();
    private final Set<SubjectRef> started = new HashSet<>();
    private UnitView county;
    private UnitView park;
    private Caller clerk;
    private Book book;

    @BeforeEach
    void a_county_with_a_park() {
        county = people.unit(people.root(), "测试县", "COUNTY");
        park = people.unit(county.id(), "测试园", "PARK");
        clerk = people.at(county, "clerk");
        book = new Book(ledger, new TransactionTemplate(transactions), county);
        for (int i = 0; i < 12; i++) {
            projects.add(clerk.call(() -> book.project("项目", "2023-02-10")));
        }
    }

    /** An entry, a correction, a later period, a move to another unit, an occasion or cohort, or nothing that counts. */
    private void something() {
        SubjectRef project = projects.get(random.nextInt(projects.size()));
        switch (random.nextInt(6)) {
            case 0 -> describe(project, random.nextBoolean() ? park : county, "2023-02-10", null);
            case 1 -> describe(project, county, random.nextBoolean() ? "2023-02-10" : "2024-01-05", "兰洽会");
            case 2 -> start(project, "2024-0" + (2 + random.nextInt(8)));
            case 3 -> append(book.fact(project, "contractAmount", "2023-02-10", amount()));
            default ->
                append(book.fact(project, "fundsInPlace", "2024-0" + (2 + random.nextInt(8)), amount())
                        .because("更正"));
        }
    }

    /** A project starts once. */
    private void start(SubjectRef project, String month) {
        if (started.add(project)) {
            append(book.fact(project, "start", month, 1));
        }
    }

    private long amount() {
        return 100_000_000L * (1 + random.nextInt(90));
    }

    private void describe(SubjectRef project, UnitView unit, String signed, @Nullable String event) {
        clerk.run(() -> ledger.describe(Stream.of(Book.version(project, unit, "项目", signed, "FORMAL", event))));
    }

    private void append(Book.Fact fact) {
        clerk.run(() -> book.append(fact));
    }

    private List<Measure> measures(Selection selection) {
        List<Definition> holding = definitions.on(ON);
        return holding.stream()
                .flatMap(each -> each.measures(Basis.REPORTED, selection).stream())
                .toList();
    }

    private CubeLine line(Selection selection) {
        return new CubeLine(store, new Semaphore(1), measures(selection), ON, selection);
    }

    private Set<Cube.Cell> anew(long watermark, Selection selection) {
        return Set.copyOf(store.compute(measures(selection), new At(watermark, ON), selection)
                .cells());
    }

    private void assertThatEachIsAsComputedAnew(Selection selection, List<Long> watermarks) {
        CubeLine line = line(selection);
        for (long watermark : watermarks) {
            List<Cube.Cell> carried = line.at(watermark).cells();
            assertThat(carried).doesNotHaveDuplicates();
            assertThat(Set.copyOf(carried)).isEqualTo(anew(watermark, selection));
        }
    }

    @Test
    void whatever_happened_in_between_and_in_whatever_order_it_is_asked() {
        var watermarks = new ArrayList<Long>();
        for (int i = 0; i < 60; i++) {
            something();
            watermarks.add(clerk.call(ledger::watermark));
        }
        assertThatEachIsAsComputedAnew(Selection.ALL, watermarks);
        assertThatEachIsAsComputedAnew(LARGE, watermarks);
        Collections.shuffle(watermarks, random);
        assertThatEachIsAsComputedAnew(Selection.ALL, watermarks);
    }

    @Test
    void a_project_that_becomes_need_to_know_leaves_and_comes_back() {
        append(book.fact(projects.getFirst(), "fundsInPlace", "2024-03", amount()));
        CubeLine line = line(Selection.ALL);
        long open = clerk.call(ledger::watermark);
        line.at(open);
        clerk.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> ledger.confine(projects.getFirst(), null)));
        long confined = clerk.call(ledger::watermark);
        assertThat(Set.copyOf(line.at(confined).cells()))
                .isEqualTo(anew(confined, Selection.ALL))
                .isNotEqualTo(anew(open, Selection.ALL));
        clerk.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> ledger.release(projects.getFirst())));
        long released = clerk.call(ledger::watermark);
        assertThat(Set.copyOf(line.at(released).cells()))
                .isEqualTo(anew(released, Selection.ALL))
                .isEqualTo(anew(open, Selection.ALL));
    }

    @Test
    void a_number_that_is_not_committed_is_not_kept() {
        append(book.fact(projects.getFirst(), "fundsInPlace", "2024-03", amount()));
        CubeLine line = line(Selection.ALL);
        long next = clerk.call(ledger::watermark) + 1;
        line.at(next);
        append(book.fact(projects.getFirst(), "fundsInPlace", "2024-04", amount()));
        assertThat(clerk.call(ledger::watermark)).isEqualTo(next);
        assertThat(Set.copyOf(line.at(next).cells())).isEqualTo(anew(next, Selection.ALL));
    }
}
