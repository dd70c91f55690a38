package cn.yinfeng.app.figures.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.Fact;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.figures.model.FigureStore.Counted;
import cn.yinfeng.app.figures.model.FigureStore.Slice;
import cn.yinfeng.app.figures.model.FigureStore.Visible;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.testkit.LargeLedger;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures are computed over all entries; the entries behind them are listed as the caller sees them. */
class FigureScopeTest {
    private static final int PROJECTS = 20_000;
    private static final Measure SIGNED = new Measure.Sum(new Fact("signed", Basis.REPORTED), null);
    private static final At END = new At(10L * PROJECTS, LocalDate.of(2024, 12, 31));
    private static LargeLedger large;
    private static FigureStore store;

    @BeforeAll
    static void a_province() throws SQLException {
        large = LargeLedger.with("figure_scope", PROJECTS, 1);
        store = new JdbcFigureStore(large.jobJdbc(), large.appJdbc());
    }

    @AfterAll
    static void drop() throws SQLException {
        large.close();
    }

    @Test
    void the_figure_of_a_park_counts_its_own_999() {
        Cube cube = store.compute(List.of(SIGNED), END, Selection.ALL);
        assertThat(cube.total(Set.of(LargeLedger.PARK), CohortKind.ALL, null))
                .containsExactly(BigInteger.valueOf(LargeLedger.OF_THE_PARK));
        Set<Integer> all = IntStream.rangeClosed(1, 131).boxed().collect(Collectors.toSet());
        assertThat(cube.total(all, CohortKind.ALL, null)).containsExactly(BigInteger.valueOf(PROJECTS));
    }

    @Test
    void a_park_that_opened_the_figure_of_the_province_would_see_its_own_entries_only() {
        Set<Integer> all = IntStream.rangeClosed(1, 131).boxed().collect(Collectors.toSet());
        Counted counted = store.counted(SIGNED, new Slice(all, CohortKind.ALL, null, Selection.ALL), END);
        assertThat(counted.entries()).isEqualTo(PROJECTS);
        Visible visible =
                large.as(LargeLedger.at(LargeLedger.PARK, 1), () -> store.visible(List.of(counted), END, 20, 0));
        assertThat(visible.total()).isEqualTo(LargeLedger.OF_THE_PARK);
        assertThat(visible.page()).hasSize(20);
    }
}
