package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.ImportKind;
import cn.yinfeng.app.intake.ImportRowView;
import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.ImportView;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.model.ImportRecord;
import cn.yinfeng.app.intake.model.ImportRecord.Counts;
import cn.yinfeng.app.intake.sheet.SheetFile;
import cn.yinfeng.app.intake.store.JdbcImports;
import cn.yinfeng.app.intake.store.JdbcRows;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Marking;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes sheets in, shows them, and lets the worker go on when the importer says so. */
@Service
class ImportService implements Imports {
    /** Need to know: a sheet that is not applied is a draft, seen by the importer's own unit only. */
    static final int SIGHT = 3;

    private final KindCatalogue kinds;
    private final JdbcImports imports;
    private final JdbcRows rows;
    private final ImportSheets sheets;
    private final ImportTexts texts;
    private final ImportWorker worker;
    private final RunningImports running;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportService(
            KindCatalogue kinds,
            JdbcImports imports,
            JdbcRows rows,
            ImportSheets sheets,
            ImportTexts texts,
            ImportWorker worker,
            RunningImports running,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.kinds = kinds;
        this.imports = imports;
        this.rows = rows;
        this.sheets = sheets;
        this.texts = texts;
        this.worker = worker;
        this.running = running;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public List<KindView> kinds(Locale reader) {
        return kinds.open(Caller.current()).stream()
                .map(kind -> new KindView(kind.code(), kinds.name(kind, reader), columns(kind, reader)))
                .toList();
    }

    private List<ColumnView> columns(ImportKind kind, Locale reader) {
        return kind.columns().stream()
                .map(column -> new ColumnView(
                        kinds.header(kind, column.code(), reader),
                        column.required(),
                        kinds.help(kind, column, reader),
                        kinds.example(kind, column, reader)))
                .toList();
    }

    @Override
    public void template(String kind, Locale reader, OutputStream out) throws IOException {
        sheets.template(kinds.open(kind, Caller.current()), reader, out);
    }

    @Override
    public ImportView upload(String kind, String fileName, InputStream file, Locale reader) throws IOException {
        Caller caller = Caller.current();
        kinds.open(kind, caller);
        running.expectRoom();
        if (Marking.isInName(fileName)) {
            throw new Refusal("INTAKE-014", Map.of("name", fileName));
        }
        UploadedFile kept = UploadedFile.keep(file);
        boolean handedOn = false;
        try {
            SheetFile sheet = SheetFile.inspect(kept.path());
            ImportRecord record = begin(caller, kind, fileName, kept.hash());
            if (record.state() == ImportState.STAGING) {
                running.start(
                        record.id(),
                        sheet.rows(),
                        steps -> caller.run(() -> {
                            try {
                                worker.readAndCheck(record.id(), kept.path(), sheet, steps);
                            } finally {
                                kept.delete();
                            }
                        }));
                handedOn = true;
            }
            return texts.view(record, reader);
        } finally {
            if (!handedOn) {
                kept.delete();
            }
        }
    }

    /** The same file, applied before by the same unit, changes nothing; it is said so at once. */
    private ImportRecord begin(Caller caller, String kind, String fileName, String hash) {
        return done(() -> {
            boolean known = imports.applied(caller.unit(), kind, hash).isPresent();
            var record = new ImportRecord(
                    Ids.next(),
                    caller.unit(),
                    kind,
                    fileName,
                    hash,
                    known ? ImportState.UNCHANGED : ImportState.STAGING,
                    0,
                    List.of(),
                    List.of(),
                    Counts.NONE,
                    null,
                    caller.account(),
                    caller.name(),
                    clock.instant());
            imports.add(record, SIGHT);
            return record;
        });
    }

    @Override
    public ImportView find(UUID id, Locale reader) {
        return texts.view(done(() -> imports.load(id)), reader);
    }

    @Override
    public Items<ImportView> list(Paging paging, Locale reader) {
        int unit = Caller.current().unit();
        return done(() -> new Items<>(
                imports.newest(unit, paging).stream()
                        .map(record -> texts.view(record, reader))
                        .toList(),
                imports.count(unit)));
    }

    @Override
    public Items<ImportRowView> rows(UUID id, boolean onlyProblems, Paging paging, Locale reader) {
        return done(() -> {
            ImportRecord record = imports.load(id);
            return sheets.rows(record, kinds.any(record.kind()), onlyProblems, paging, reader);
        });
    }

    @Override
    public void markedSheet(UUID id, Locale reader, OutputStream out) throws IOException {
        done(() -> {
            ImportRecord record = imports.load(id);
            sheets.marked(record, kinds.any(record.kind()), reader, out);
            return record;
        });
    }

    @Override
    public ImportView apply(UUID id, Locale reader) {
        Caller caller = Caller.current();
        running.expectRoom();
        ImportRecord record = done(() -> {
            ImportRecord found = imports.load(id);
            kinds.open(found.kind(), caller);
            if (!imports.move(id, List.of(ImportState.READY), ImportState.APPLYING, null)) {
                throw new Refusal("INTAKE-010");
            }
            return imports.load(id);
        });
        running.start(id, record.counts().rows(), steps -> caller.run(() -> worker.apply(id, steps)));
        return texts.view(record, reader);
    }

    @Override
    public void conceal(Set<String> names) {
        transaction.executeWithoutResult(status -> rows.conceal(names));
    }

    @Override
    public void discard(UUID id) {
        done(() -> {
            ImportRecord record = imports.load(id);
            var before = List.of(ImportState.READY, ImportState.REJECTED);
            if (!imports.move(id, before, ImportState.DISCARDED, clock.instant())) {
                throw new Refusal("INTAKE-010");
            }
            kinds.any(record.kind()).discard(id);
            sheets.forget(id);
            return record;
        });
    }

    private <T> T done(java.util.function.Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("nothing came of it");
        }
        return result;
    }
}
