package cn.yinfeng.app.project.app;

import cn.yinfeng.app.intake.ImportColumn;
import cn.yinfeng.app.intake.ImportKind;
import cn.yinfeng.app.intake.ImportRow;
import cn.yinfeng.app.intake.Problem;
import cn.yinfeng.app.ledger.Finding;
import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.ledger.Indicators.IndicatorView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Ledger.Appended;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.project.model.ProgressSheet;
import cn.yinfeng.app.project.model.ProgressSheet.Measure;
import cn.yinfeng.app.project.model.UnitDirectory;
import cn.yinfeng.app.project.store.JdbcSubjects;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sheet of monthly progress: rows become statements, and the ledger judges them. */
@Component
class ProgressImport implements ImportKind {
    private static final int TOGETHER = 5_000;
    private static final int STAGED_TOGETHER = 25_000;
    private static final Map<String, String> COLUMN_OF_FIELD = Map.of(
            "subject", "projectNumber",
            "indicator", "indicator",
            "period", "period",
            "amount", "value",
            "basis", "basis",
            "source", "source",
            "voucher", "voucher",
            "reason", "reason");

    private final Ledger ledger;
    private final Indicators indicators;
    private final JdbcSubjects subjects;
    private final UnitDirectories units;
    private final Clock clock;

    ProgressImport(Ledger ledger, Indicators indicators, JdbcSubjects subjects, UnitDirectories units, Clock clock) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.subjects = subjects;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "progress";
    }

    @Override
    public List<ImportColumn> columns() {
        return ProgressSheet.COLUMNS;
    }

    @Override
    public void check(UUID batch, Stream<ImportRow> rows, Judgement judgement) {
        ledger.discard(batch);
        var reading = new Reading(batch, judgement);
        rows.forEach(reading::take);
        reading.end();
        ledger.check(batch, finding -> tell(finding, judgement));
    }

    private static void tell(Finding finding, Judgement judgement) {
        switch (finding.verdict()) {
            case NEW -> {}
            case UNCHANGED -> judgement.unchanged(finding.row());
            case CORRECTION -> judgement.correction(finding.row());
            case REFUSED -> judgement.problem(finding.row(), problem(finding));
        }
    }

    private static Problem problem(Finding finding) {
        String field = finding.field();
        String code = finding.code();
        return new Problem(
                field == null ? null : COLUMN_OF_FIELD.get(field),
                code == null ? "LEDGER-020" : code,
                finding.parameters());
    }

    @Override
    public void apply(UUID batch, int rows, Progress progress) {
        Appended appended = ledger.append(batch, new Origin(Origin.Kind.IMPORT, batch.toString()));
        if (appended.added() + appended.corrected() + appended.unchanged() != rows) {
            throw new Refusal("INTAKE-021");
        }
        progress.at(rows);
    }

    @Override
    public void discard(UUID batch) {
        ledger.discard(batch);
    }

    /** Every name that a clerk may use, in both languages and as code. */
    private Map<String, Measure> measures() {
        var measures = new HashMap<String, Measure>();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Locale before = LocaleContextHolder.getLocale();
            LocaleContextHolder.setLocale(language);
            try {
                for (IndicatorView each : indicators.on(LocalDate.now(clock))) {
                    if (!each.subject().equals("project")) {
                        continue;
                    }
                    var measure = new Measure(each.code(), each.kind() == Indicators.Kind.MONEY);
                    measures.put(each.name().toLowerCase(Locale.ROOT), measure);
                    measures.put(each.code().toLowerCase(Locale.ROOT), measure);
                }
            } finally {
                LocaleContextHolder.setLocale(before);
            }
        }
        return measures;
    }

    /** Rows on their way to the ledger: found together, staged together. */
    private final class Reading {
        private final UUID batch;
        private final Judgement judgement;
        private final ProgressSheet sheet = new ProgressSheet(measures());
        private final UnitDirectory directory = units.ofCaller();
        private final List<ImportRow> waiting = new ArrayList<>(TOGETHER);
        private final List<Statement> statements = new ArrayList<>(STAGED_TOGETHER);
        private long done;

        Reading(UUID batch, Judgement judgement) {
            this.batch = batch;
            this.judgement = judgement;
        }

        void take(ImportRow row) {
            waiting.add(row);
            if (waiting.size() == TOGETHER) {
                read();
            }
        }

        private void read() {
            var search = new SubjectSearch(waiting, subjects, directory);
            for (ImportRow row : waiting) {
                var subject = search.find(row, problem -> judgement.problem(row.number(), problem));
                Statement statement = sheet.read(row, subject, problem -> judgement.problem(row.number(), problem));
                if (statement != null) {
                    statements.add(statement);
                }
                judgement.at(++done);
            }
            waiting.clear();
            if (statements.size() >= STAGED_TOGETHER) {
                stage();
            }
        }

        private void stage() {
            ledger.stage(batch, statements.stream());
            statements.clear();
        }

        void end() {
            read();
            stage();
        }
    }
}
