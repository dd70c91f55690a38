package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.ImportApplied;
import cn.yinfeng.app.intake.ImportKind;
import cn.yinfeng.app.intake.ImportRow;
import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.app.RunningImports.Steps;
import cn.yinfeng.app.intake.model.Header;
import cn.yinfeng.app.intake.model.HeaderSearch;
import cn.yinfeng.app.intake.model.ImportRecord;
import cn.yinfeng.app.intake.model.ImportRecord.Counts;
import cn.yinfeng.app.intake.model.ImportRecord.Fault;
import cn.yinfeng.app.intake.sheet.ReadAhead;
import cn.yinfeng.app.intake.sheet.SheetFile;
import cn.yinfeng.app.intake.store.JdbcFindings;
import cn.yinfeng.app.intake.store.JdbcImports;
import cn.yinfeng.app.intake.store.JdbcRows;
import cn.yinfeng.app.intake.store.JdbcRows.SheetRow;
import cn.yinfeng.kernel.Marking;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of an import in the background, as the importer. Each step is one transaction whose last act is the
 * import's new state: a step is wholly there or was never done.
 */
@Component
class ImportWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private final JdbcImports imports;
    private final JdbcRows rows;
    private final JdbcFindings findings;
    private final KindCatalogue kinds;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportWorker(
            JdbcImports imports,
            JdbcRows rows,
            JdbcFindings findings,
            KindCatalogue kinds,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.findings = findings;
        this.kinds = kinds;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    void readAndCheck(UUID id, Path file, SheetFile sheet, Steps steps) {
        guarded(id, () -> {
            transaction.executeWithoutResult(status -> stage(id, file, sheet, steps));
            transaction.executeWithoutResult(status -> check(id, steps));
        });
    }

    void apply(UUID id, Steps steps) {
        guarded(
                id,
                () -> transaction.executeWithoutResult(status -> {
                    ImportRecord record = imports.load(id);
                    kinds.any(record.kind()).apply(id, record.counts().rows(), steps::at);
                    if (!imports.move(id, List.of(ImportState.APPLYING), ImportState.APPLIED, clock.instant())) {
                        throw new Refusal("INTAKE-010");
                    }
                    Counts counts = record.counts();
                    events.publishEvent(new ImportApplied(
                            id, record.kind(), counts.rows(), counts.fresh(), counts.corrections(), record.fileHash()));
                }));
    }

    /** Whatever goes wrong takes the step back and is kept as the reason. */
    private void guarded(UUID id, Runnable steps) {
        try {
            steps.run();
        } catch (Refusal refused) {
            fail(id, new Fault(refused.code(), refused.parameters()));
        } catch (RuntimeException broken) {
            LOG.error("import {} broke off", id, broken);
            fail(id, new Fault("INTAKE-009", Map.of()));
        }
    }

    /** Ends an import for good: the reason is kept, what was laid aside is not. */
    void fail(UUID id, Fault fault) {
        transaction.executeWithoutResult(status -> {
            imports.fail(id, ImportState.FAILED, fault, clock.instant());
            kinds.any(imports.load(id).kind()).discard(id);
            rows.forget(id);
        });
    }

    private void stage(UUID id, Path file, SheetFile sheet, Steps steps) {
        ImportRecord record = imports.load(id);
        ImportKind kind = kinds.any(record.kind());
        var search = new HeaderSearch(kind.columns(), kinds.names(kind));
        var writer = rows.writer(id, record.unit(), ImportService.SIGHT);
        var counted = new RowCount();
        try {
            new ReadAhead(sheet.reader()).read(file, (number, cells) -> {
                refuseMarked(number, cells);
                search.look(number, cells);
                writer.add(number, cells);
                counted.row(number);
                steps.at(counted.all());
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        writer.flush();
        Header header = usable(search, counted);
        imports.staged(id, header, counted.after(header.row()));
    }

    private static void refuseMarked(int row, List<String> cells) {
        if (cells.stream().anyMatch(cell -> cell != null && Marking.isIn(cell))) {
            throw new Refusal("INTAKE-013", Map.of("row", row));
        }
    }

    private static Header usable(HeaderSearch search, RowCount counted) {
        if (counted.all() == 0) {
            throw new Refusal("INTAKE-005");
        }
        Header header = search.found();
        if (header == null) {
            throw new Refusal("INTAKE-006");
        }
        if (!header.isUsable()) {
            boolean missing = !header.missing().isEmpty();
            throw new Refusal(
                    missing ? "INTAKE-007" : "INTAKE-012",
                    Map.of(
                            "row", header.row(),
                            "columns",
                                    (missing ? header.missing() : header.repeated())
                                            .stream().map(each -> each.code()).toList()));
        }
        if (counted.after(header.row()) == 0) {
            throw new Refusal("INTAKE-005");
        }
        return header;
    }

    private void check(UUID id, Steps steps) {
        ImportRecord record = imports.load(id);
        ImportKind kind = kinds.any(record.kind());
        steps.begin(record.counts().rows());
        var judgement = new KeptJudgement(findings.writer(id, record.unit(), ImportService.SIGHT), steps);
        try (var laid = rows.after(id, record.headerRow())) {
            kind.check(id, laid.map(row -> typed(row, record, kind)), judgement);
        }
        judgement.flush();
        var tally = findings.tally(id);
        int all = record.counts().rows();
        int fresh = all - tally.problems() - tally.unchanged() - tally.corrections();
        var counts = new Counts(all, tally.problems(), fresh, tally.unchanged(), tally.corrections());
        imports.checked(id, counts, clock.instant());
        if (counts.verdict() != ImportState.READY) {
            kind.discard(id);
        }
    }

    private static ImportRow typed(SheetRow row, ImportRecord record, ImportKind kind) {
        return new ImportRow(
                row.number(),
                kind.columns(),
                record.places().stream().map(row::cell).toList());
    }
}
