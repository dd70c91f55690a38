package cn.yinfeng.app.assessment;

import cn.yinfeng.app.ledger.Book;
import cn.yinfeng.app.ledger.Book.Fact;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A city with counties and a park whose projects stand in the ledger, so that their rates can be told by hand. */
@TestComponent
public class Counties {
    private static final long CONTRACT = 1_000_000_00L;
    private final Ledger ledger;
    private final PlatformTransactionManager transactions;
    private final People people;

    Counties(Ledger ledger, PlatformTransactionManager transactions, People people) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.people = people;
    }

    /**
     * Projects of a unit, signed in 2024, and how far they came by 2025; each contract is worth a million yuan.
     *
     * @param percent of the contract amounts in place
     */
    public record Progress(int signed, int registered, int started, int producing, int percent) {}

    /** 甲县 70.50, 乙县 78.33, 丙县 nothing, 丁园 69.17; told by hand in the test. */
    public record Region(UnitView city, UnitView jia, UnitView yi, UnitView bing, UnitView ding) {}

    public Region region() {
        UnitView city = people.unit(people.root(), "考核市", "CITY");
        var region = new Region(
                city,
                people.unit(city.id(), "甲县", "COUNTY"),
                people.unit(city.id(), "乙县", "COUNTY"),
                people.unit(city.id(), "丙县", "COUNTY"),
                people.unit(city.id(), "丁园", "PARK"));
        projects(region.jia, new Progress(10, 9, 6, 3, 24));
        projects(region.yi, new Progress(4, 4, 3, 1, 36));
        projects(region.ding, new Progress(2, 2, 1, 1, 15));
        return region;
    }

    /** The text of the scheme that ships. */
    public static String scheme() {
        try (var file =
                Objects.requireNonNull(Counties.class.getResourceAsStream("/rules/assessment/delivery-rates.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The next year's text of the same scheme, in force from the same day: starts are expected of 95%, not 80%. */
    public static String nextScheme() {
        String changed = scheme().replace("权重 * 开工率 / 0.8", "权重 * 开工率 / 0.95");
        return changed.substring(0, changed.indexOf("examples:")) + """
                examples:
                  - given:
                      甲县: { 类别: 县区, 履约率: 90%, 开工率: 95%, 资金到位率: 30%, 投产率: 60% }
                    expect:
                      甲县: { total: "100.00", rank: 1 }
                """;
    }

    public void projects(UnitView unit, Progress progress) {
        Caller clerk = people.at(unit, "clerk");
        var book = new Book(ledger, new TransactionTemplate(transactions), unit);
        clerk.run(() -> {
            var facts = new ArrayList<Fact>();
            for (int i = 0; i < progress.signed; i++) {
                SubjectRef project = book.project("项目" + i, "2024-03-01");
                facts.add(book.fact(project, "signed", "2024-03-01", 1));
                facts.add(book.fact(project, "contractAmount", "2024-03-01", CONTRACT));
                happened(facts, book, project, "registration", i < progress.registered);
                happened(facts, book, project, "start", i < progress.started);
                happened(facts, book, project, "production", i < progress.producing);
                facts.add(book.fact(project, "fundsInPlace", "2025-05", CONTRACT / 100 * progress.percent));
            }
            book.append(facts.toArray(Fact[]::new));
        });
    }

    private static void happened(List<Fact> facts, Book book, SubjectRef project, String indicator, boolean so) {
        if (so) {
            facts.add(book.fact(project, indicator, "2025-04-01", 1));
        }
    }
}
