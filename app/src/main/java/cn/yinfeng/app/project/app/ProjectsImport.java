package cn.yinfeng.app.project.app;

import cn.yinfeng.app.intake.ImportColumn;
import cn.yinfeng.app.intake.ImportKind;
import cn.yinfeng.app.intake.ImportRow;
import cn.yinfeng.app.intake.Problem;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.project.ProjectsRegistered;
import cn.yinfeng.app.project.ScheduleStated;
import cn.yinfeng.app.project.model.Draft;
import cn.yinfeng.app.project.model.ProjectSheet;
import cn.yinfeng.app.project.model.Provinces;
import cn.yinfeng.app.project.store.JdbcDrafts;
import cn.yinfeng.app.project.store.JdbcDrafts.Met;
import cn.yinfeng.app.project.store.JdbcSchedules;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The sheet by which projects come in, and with them what the ledger must know from the first day. */
@Component
class ProjectsImport implements ImportKind {
    private static final int TOGETHER = 2_000;
    private final JdbcDrafts drafts;
    private final LedgerRegistration ledger;
    private final JdbcSchedules schedules;
    private final UnitDirectories units;
    private final ApplicationEventPublisher events;
    private final Provinces provinces = Provinces.of(ShippedRules.of("project"));
    private final Clock clock;

    ProjectsImport(
            JdbcDrafts drafts,
            LedgerRegistration ledger,
            JdbcSchedules schedules,
            UnitDirectories units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.ledger = ledger;
        this.schedules = schedules;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "projects";
    }

    @Override
    public List<ImportColumn> columns() {
        return ProjectSheet.COLUMNS;
    }

    @Override
    public void check(UUID batch, Stream<ImportRow> rows, Judgement judgement) {
        drafts.forget(batch);
        drafts.laid(lay(batch, rows, judgement));
        drafts.repeated(batch)
                .forEach(each ->
                        judgement.problem(each.row(), new Problem(null, "PROJECT-014", Map.of("first", each.first()))));
        drafts.taken(batch).forEach(row -> judgement.problem(row, Problem.at("projectCode", "PROJECT-012")));
        List<Integer> known = new ArrayList<>();
        for (Met met : drafts.met(batch)) {
            if (met.columns().isEmpty()) {
                judgement.unchanged(met.row());
                known.add(met.row());
            }
            met.columns().forEach(column -> judgement.problem(met.row(), differs(column, met.number())));
        }
        drafts.known(batch, known);
    }

    private static Problem differs(String column, String number) {
        String code = switch (column) {
            case "contractAmount" -> "PROJECT-015";
            case "plannedStart", "plannedFunds" -> "PROJECT-037";
            default -> "PROJECT-016";
        };
        return Problem.at(column, code, "number", number);
    }

    private int lay(UUID batch, Stream<ImportRow> rows, Judgement judgement) {
        var sheet = new ProjectSheet(units.ofCaller(), provinces, LocalDate.now(clock));
        int importer = Caller.current().unit();
        var waiting = new ArrayList<Draft>(TOGETHER);
        var counted = new int[2];
        rows.forEach(row -> {
            Draft draft = sheet.read(row, problem -> judgement.problem(row.number(), problem));
            if (draft != null) {
                waiting.add(draft);
                counted[0]++;
            }
            if (waiting.size() == TOGETHER) {
                drafts.lay(batch, importer, waiting);
                waiting.clear();
            }
            judgement.at(++counted[1]);
        });
        drafts.lay(batch, importer, waiting);
        return counted[0];
    }

    @Override
    public void apply(UUID batch, int rows, Progress progress) {
        drafts.lock();
        if (drafts.count(batch) != rows || hasChanged(batch)) {
            throw new Refusal("INTAKE-021");
        }
        Caller caller = Caller.current();
        int registered = drafts.register(batch, caller.account(), caller.name(), clock.instant());
        progress.at(rows / 3);
        if (registered > 0) {
            plan(batch);
            ledger.enter(batch, registered, done -> progress.at(rows / 3 + done * 2 / 3));
            events.publishEvent(new ProjectsRegistered(batch, registered));
        }
        drafts.forget(batch);
    }

    private void plan(UUID batch) {
        Caller caller = Caller.current();
        JdbcSchedules.Numbers stated = schedules.stateAll(batch, caller.account(), caller.name(), clock.instant());
        if (!stated.isEmpty()) {
            events.publishEvent(new ScheduleStated("import", batch.toString(), stated.first(), stated.last()));
        }
    }

    /**
     * What was new at the check may have come in by another way since, or what was known may have been corrected. The
     * drafts themselves stay as they were checked.
     */
    private boolean hasChanged(UUID batch) {
        return !drafts.taken(batch).isEmpty()
                || drafts.met(batch).stream().anyMatch(met -> !met.columns().isEmpty())
                || drafts.hasNewlyMet(batch);
    }

    @Override
    public void discard(UUID batch) {
        drafts.forget(batch);
    }
}
