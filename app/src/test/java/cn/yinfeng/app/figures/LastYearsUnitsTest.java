package cn.yinfeng.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.organisation.Organisation;
import cn.yinfeng.app.people.organisation.SuccessionKind;
import cn.yinfeng.app.people.organisation.SuccessionWish;
import cn.yinfeng.app.people.organisation.SuccessionWish.Named;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Last year's figures keep last year's names and membership, whatever became of the units since. */
@ModuleTest
class LastYearsUnitsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2022, 12, 31);
    private static final LocalDate THIS_YEAR = LocalDate.of(2023, 12, 31);

    @Autowired
    private Organisation organisation;

    @Autowired
    private Figures figures;

    @Autowired
    private Ledger ledger;

    @Autowired
    private People people;

    @Autowired
    private PlatformTransactionManager transactions;

    private UnitView city;
    private UnitView east;
    private UnitView west;
    private UnitView park;

    @BeforeEach
    void a_project_each_in_the_east_the_west_and_the_park_of_the_east() {
        city = people.unit(people.root(), "两河市", "CITY");
        east = people.unit(city.id(), "河东县", "COUNTY");
        west = people.unit(city.id(), "河西县", "COUNTY");
        park = people.unit(east.id(), "河东园", "PARK");
        List.of(east, west, park).forEach(this::sign);
    }

    private void sign(UnitView unit) {
        Book book = new Book(ledger, new TransactionTemplate(transactions), unit);
        people.at(unit, "clerk").run(() -> {
            SubjectRef project = book.project("去年的项目", "2022-05-10");
            book.append(book.fact(project, "signed", "2022-05-10", 1));
        });
    }

    private void record(SuccessionKind kind, UnitView unit, @Nullable UnitView target, @Nullable String name) {
        Named named = name == null ? null : new Named(name, null, null);
        var wish = new SuccessionWish(
                kind,
                DAY,
                "甘政函〔2023〕8号",
                "",
                List.of(unit.id()),
                target == null ? null : target.id(),
                named,
                List.of(),
                null);
        people.at(people.root(), "administrator").run(() -> organisation.record(wish));
    }

    private List<String> table(Caller caller, UnitView unit, LocalDate on) {
        var question = new Question(unit.id(), on, Basis.REPORTED, Split.UNITS, CohortKind.ALL, null, null);
        return caller.call(() -> figures.table(question)).rows().stream()
                .map(row -> row.unit().name() + " "
                        + row.figures().stream()
                                .filter(each -> each.code().equals("signedCount"))
                                .findFirst()
                                .orElseThrow()
                                .numerator())
                .toList();
    }

    @Test
    void a_renamed_county_is_last_year_what_it_was_called_last_year() {
        record(SuccessionKind.RENAMED, east, null, "河东区");
        Caller office = people.at(city, "office");
        assertThat(table(office, city, LAST_YEAR))
                .containsExactly(city.name() + " 3", east.name() + " 2", west.name() + " 1");
        assertThat(table(office, city, THIS_YEAR)).containsExactly(city.name() + " 3", "河东区 2", west.name() + " 1");
    }

    @Test
    void a_park_that_changed_hands_counts_where_it_stood_on_the_status_date() {
        record(SuccessionKind.MOVED, park, west, null);
        Caller office = people.at(city, "office");
        assertThat(table(office, city, LAST_YEAR))
                .containsExactly(city.name() + " 3", east.name() + " 2", west.name() + " 1");
        assertThat(table(office, city, THIS_YEAR))
                .containsExactly(city.name() + " 3", east.name() + " 1", west.name() + " 2");
        Caller left = people.at(east, "leader");
        assertThat(table(left, east, LAST_YEAR)).containsExactly(east.name() + " 2", park.name() + " 1");
        assertThat(table(left, east, THIS_YEAR)).containsExactly(east.name() + " 1");
        assertThat(table(left, park, LAST_YEAR)).containsExactly(park.name() + " 1");
        assertThatThrownBy(() -> table(left, park, THIS_YEAR)).isInstanceOf(Absent.class);
    }

    @Test
    void a_merged_county_stands_in_last_years_table_and_is_counted_in_its_heir_since() {
        record(SuccessionKind.MERGED, east, west, null);
        Caller office = people.at(city, "office");
        assertThat(table(office, city, LAST_YEAR))
                .containsExactly(city.name() + " 3", east.name() + " 2", west.name() + " 1");
        assertThat(table(office, city, THIS_YEAR)).containsExactly(city.name() + " 3", west.name() + " 3");
        assertThat(table(office, west, THIS_YEAR)).containsExactly(west.name() + " 3", park.name() + " 1");
    }
}
