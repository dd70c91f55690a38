package cn.yinfeng.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Figures.FigureRow;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.portal.PublicFigures.PublicPublication;
import cn.yinfeng.app.portal.Publications.Order;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From entries to the public, with nothing faked between. */
@ModuleTest
class PublishingRealFiguresTest {
    private static final YearMonth MAY = YearMonth.of(2023, 5);

    @Autowired
    private Publications publications;

    @Autowired
    private PublicFigures shown;

    @Autowired
    private Ledger ledger;

    @Autowired
    private People people;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void entries_up_to_the_months_end_are_what_anyone_sees() {
        UnitView county = people.unit("青山县");
        Caller office = people.at(county, "office");
        var book = new Book(ledger, new TransactionTemplate(transactions), county);
        office.run(() -> {
            SubjectRef started = book.project("已开工项目", "2023-02-10");
            SubjectRef waiting = book.project("未开工项目", "2022-03-10");
            book.append(
                    book.fact(started, "signed", "2023-02-10", 1).row(1),
                    book.fact(waiting, "signed", "2022-03-10", 1).row(2),
                    book.fact(started, "start", "2023-05-31", 1).row(3),
                    book.fact(waiting, "start", "2023-06-01", 1).row(4));
        });
        office.run(() -> publications.publish(new Order(county.id(), MAY, Basis.REPORTED, "王小明", "13912341234", null)));
        PublicPublication seen = shown.find(county.id(), MAY).publications().getFirst();
        Figure startRate = startRate(seen, CohortKind.ALL);
        assertThat(startRate.numerator()).isEqualTo("1");
        assertThat(startRate.denominator()).isEqualTo("2");
        assertThat(startRate(seen, CohortKind.NEW).denominator()).isEqualTo("1");
        assertThat(startRate(seen, CohortKind.CARRIED_OVER).numerator()).isEqualTo("0");
        assertThat(seen.definitions())
                .filteredOn(each -> each.code().equals("startRate"))
                .extracting(DefinitionView::name)
                .containsExactly("开工率");
    }

    private static Figure startRate(PublicPublication seen, CohortKind kind) {
        FigureRow wanted = seen.rows().stream()
                .filter(row -> row.cohort().kind() == kind)
                .findFirst()
                .orElseThrow();
        return wanted.figures().stream()
                .filter(each -> each.code().equals("startRate"))
                .findFirst()
                .orElseThrow();
    }
}
