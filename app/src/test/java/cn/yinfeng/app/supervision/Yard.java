package cn.yinfeng.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.testkit.Bringing;
import cn.yinfeng.app.intake.testkit.ClerksSheet;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.time.BusinessTime.ClockMover;
import cn.yinfeng.app.project.ProjectRow;
import cn.yinfeng.app.project.Projects;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where projects are built: registers them and tells the ledger of them. */
@TestComponent
public class Yard {
    private static final String[] HEADERS = {"项目名称", "所属单位", "来源地", "合同类型", "签约日期", "计划开工日期", "本年计划到位资金（万元）"};
    private final Imports imports;
    private final Projects projects;
    private final Ledger ledger;
    private final ClockMover clock;
    private final PlatformTransactionManager transactions;

    Yard(Imports imports, Projects projects, Ledger ledger, ClockMover clock, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.projects = projects;
        this.ledger = ledger;
        this.clock = clock;
        this.transactions = transactions;
    }

    public void itIs(String day) {
        clock.moveTo(LocalDate.parse(day));
    }

    /** A project signed on 10 May 2025; the plan may be empty. */
    public UUID project(Caller clerk, UnitView unit, String name, String plannedStart, String plannedFunds) {
        byte[] sheet = ClerksSheet.with(HEADERS)
                .row(name, unit.name(), "省外", "正式合同", "2025-05-10", plannedStart, plannedFunds)
                .xlsx();
        assertThat(new Bringing(imports, clerk).bring("projects", sheet).state())
                .isEqualTo(ImportState.APPLIED);
        ProjectRow row = clerk.call(() -> projects.list(
                        new Filter(name, unit.id(), null, null, null), Paging.of(1, 1, null), Locale.CHINESE))
                .items()
                .getFirst();
        return row.id();
    }

    /** An entry about the project; the number it got. */
    public long enter(Caller clerk, UUID project, String indicator, String period, long amount) {
        var statement = new Statement(
                0,
                new SubjectRef("project", project),
                clerk.unit(),
                1,
                indicator,
                Period.parse(period).orElseThrow(),
                amount,
                false,
                Basis.REPORTED,
                "",
                null,
                null);
        return clerk.call(() -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            UUID batch = Ids.next();
            ledger.stage(batch, Stream.of(statement));
            return ledger.append(batch, Origin.SCREEN).last();
        })));
    }

    public void correct(Caller clerk, long number, long amount) {
        clerk.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> ledger.correct(number, amount, "误报")));
    }
}
