package cn.yinfeng.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.model.Arithmetic;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.Definitions;
import cn.yinfeng.app.figures.model.Example.Stated;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Refusal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A figure at a watermark is the same for ever, and the database computes what the declared measure means. */
class AsOfTest {
    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);
    private static final Platform PLATFORM = new Platform();

    @BeforeContainer
    static void start() throws Exception {
        new TestContextManager(Platform.class).prepareTestInstance(PLATFORM);
    }

    /** The running platform, shared with the other module tests. */
    @ModuleTest
    static class Platform {
        @Autowired
        Ledger ledger;

        @Autowired
        FigureStore store;

        @Autowired
        Definitions definitions;

        @Autowired
        People people;

        @Autowired
        PlatformTransactionManager transactions;
    }

    /** Somebody states a fact about one of three projects; a fact stated before is corrected by it. */
    record Step(int project, String indicator, int month, long amount, boolean recognised) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(
                                "signed",
                                "contractAmount",
                                "fundsInPlace",
                                "fundsInPlace",
                                "registration",
                                "start",
                                "completion"),
                        Arbitraries.integers().between(2, 7),
                        Arbitraries.longs().between(0, 900),
                        Arbitraries.of(true, false, false))
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(14);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void later_corrections_do_not_change_a_figure_at_a_watermark(
            @ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
        var region = new Region();
        region.live(before);
        long watermark = region.office.call(PLATFORM.ledger::watermark);
        for (Basis basis : Basis.values()) {
            List<BigInteger> then = region.figures(watermark, basis);
            assertThat(then).as("SQL and the spelt-out meaning agree").isEqualTo(region.meaning(basis));
            region.keep(basis, then);
        }
        region.live(after);
        region.move();
        for (Basis basis : Basis.values()) {
            assertThat(region.figures(watermark, basis)).isEqualTo(region.kept(basis));
            assertThat(region.figures(region.office.call(PLATFORM.ledger::watermark), basis))
                    .isEqualTo(region.meaning(basis));
        }
    }

    /** A county with three projects, two of which are moved to its neighbour in the end. */
    private static final class Region {
        private final UnitView city = PLATFORM.people.unit(PLATFORM.people.root(), "市", "CITY");
        private final UnitView county = PLATFORM.people.unit(city.id(), "县", "COUNTY");
        private final UnitView neighbour = PLATFORM.people.unit(city.id(), "邻县", "COUNTY");
        private final Caller office = PLATFORM.people.at(city, "office");
        private final Book book = new Book(PLATFORM.ledger, new TransactionTemplate(PLATFORM.transactions), county);
        private final List<SubjectRef> projects = List.of(project(), project(), project());
        private final List<Stated> stated = new ArrayList<>();
        private final Map<Basis, List<BigInteger>> kept = new HashMap<>();

        private SubjectRef project() {
            return office.call(() -> book.project("项目", "2023-02-01"));
        }

        void live(List<Step> steps) {
            for (Step step : steps) {
                try {
                    state(step);
                } catch (Refusal againstARule) {
                    assertThat(againstARule.code()).startsWith("LEDGER-");
                }
            }
        }

        private void state(Step step) {
            SubjectRef project = projects.get(step.project());
            boolean event = !step.indicator().equals("contractAmount")
                    && !step.indicator().equals("fundsInPlace");
            Book.Fact fact = book.fact(
                            project,
                            step.indicator(),
                            event ? "2023-0" + step.month() + "-15" : "2023-0" + step.month(),
                            event ? step.amount() % 2 : step.amount())
                    .because("任意更正");
            Ledger.Appended appended = office.call(() -> book.append(step.recognised() ? fact.recognised() : fact));
            if (appended.first() > 0) {
                EntryView entry = office.call(() -> PLATFORM.ledger.entry(appended.first()));
                stated.add(new Stated(
                        project.id().toString(),
                        step.indicator(),
                        new Period(entry.period().from(), entry.period().to()),
                        Long.parseLong(entry.effect()),
                        entry.basis()));
            }
        }

        void move() {
            office.run(() -> PLATFORM.ledger.describe(projects.stream()
                    .limit(2)
                    .map(each -> Book.version(each, neighbour, "项目", "2023-02-01", "FORMAL", null))));
        }

        private static List<Measure> measures(Basis basis) {
            return PLATFORM.definitions.on(MAY).stream()
                    .flatMap(each -> each.measures(basis).stream())
                    .toList();
        }

        /** Past the cache. */
        List<BigInteger> figures(long watermark, Basis basis) {
            Cube cube = PLATFORM.store.compute(measures(basis), new At(watermark, MAY), Selection.ALL);
            return cube.total(Set.of(city.id(), county.id(), neighbour.id()), CohortKind.ALL, null);
        }

        List<BigInteger> meaning(Basis basis) {
            return measures(basis).stream()
                    .map(measure -> Arithmetic.value(measure, stated, MAY, basis))
                    .toList();
        }

        void keep(Basis basis, List<BigInteger> values) {
            kept.put(basis, values);
        }

        List<BigInteger> kept(Basis basis) {
            return kept.getOrDefault(basis, List.of());
        }
    }
}
