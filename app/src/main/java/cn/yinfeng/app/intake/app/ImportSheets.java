package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.ImportColumn;
import cn.yinfeng.app.intake.ImportKind;
import cn.yinfeng.app.intake.ImportRowView;
import cn.yinfeng.app.intake.ImportRowView.Reason;
import cn.yinfeng.app.intake.ImportRowView.Verdict;
import cn.yinfeng.app.intake.model.ImportRecord;
import cn.yinfeng.app.intake.sheet.MarkedSheet;
import cn.yinfeng.app.intake.sheet.TemplateSheet;
import cn.yinfeng.app.intake.store.JdbcFindings;
import cn.yinfeng.app.intake.store.JdbcFindings.Found;
import cn.yinfeng.app.intake.store.JdbcRows;
import cn.yinfeng.app.intake.store.JdbcRows.SheetRow;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets and their rows as the clerk sees them again. */
@Component
class ImportSheets {
    private final JdbcRows rows;
    private final JdbcFindings findings;
    private final KindCatalogue kinds;
    private final ImportTexts texts;
    private final Messages messages;

    ImportSheets(JdbcRows rows, JdbcFindings findings, KindCatalogue kinds, ImportTexts texts, Messages messages) {
        this.rows = rows;
        this.findings = findings;
        this.kinds = kinds;
        this.texts = texts;
        this.messages = messages;
    }

    void forget(UUID id) {
        rows.forget(id);
    }

    Items<ImportRowView> rows(
            ImportRecord record, ImportKind kind, boolean onlyProblems, Paging paging, Locale reader) {
        List<SheetRow> page =
                onlyProblems ? rows.problems(record.id(), paging) : rows.page(record.id(), record.headerRow(), paging);
        Map<Integer, List<Found>> found =
                findings.of(record.id(), page.stream().map(SheetRow::number).toList()).stream()
                        .collect(Collectors.groupingBy(Found::row));
        long total = onlyProblems ? record.counts().problems() : record.counts().rows();
        return new Items<>(
                page.stream()
                        .map(row -> view(record, kind, row, found.getOrDefault(row.number(), List.of()), reader))
                        .toList(),
                total);
    }

    private ImportRowView view(ImportRecord record, ImportKind kind, SheetRow row, List<Found> found, Locale reader) {
        List<Reason> reasons = found.stream()
                .map(Found::problem)
                .filter(Objects::nonNull)
                .map(problem -> texts.reason(kind, row.number(), problem, reader))
                .toList();
        Verdict verdict = !reasons.isEmpty()
                ? Verdict.PROBLEM
                : found.stream().map(Found::verdict).findFirst().orElse(Verdict.NEW);
        return new ImportRowView(
                row.number(), record.places().stream().map(row::cell).toList(), verdict, reasons);
    }

    void template(ImportKind kind, Locale reader, OutputStream out) throws IOException {
        List<TemplateSheet.Column> columns = kind.columns().stream()
                .map(column -> column(kind, column, reader))
                .toList();
        new TemplateSheet(kinds.name(kind, reader), columns, part -> messages.text("intake." + part, Map.of(), reader))
                .write(out);
    }

    private TemplateSheet.Column column(ImportKind kind, ImportColumn column, Locale reader) {
        return new TemplateSheet.Column(
                kinds.header(kind, column.code(), reader),
                column.required(),
                kinds.help(kind, column, reader),
                kinds.example(kind, column, reader));
    }

    /** Row by row, so that a sheet of any length passes through in little memory. */
    void marked(ImportRecord record, ImportKind kind, Locale reader, OutputStream out) {
        try (var all = rows.after(record.id(), 0);
                var problems = findings.problems(record.id());
                var sheet = new MarkedSheet(
                        out,
                        record.kind(),
                        rows.width(record.id()),
                        messages.text("intake.reason", Map.of(), reader))) {
            Iterator<Found> marks = problems.iterator();
            Found mark = next(marks);
            for (Iterator<SheetRow> each = all.iterator(); each.hasNext(); ) {
                SheetRow row = each.next();
                var reason = new StringBuilder();
                for (; mark != null && mark.row() == row.number(); mark = next(marks)) {
                    reason.append(reason.isEmpty() ? "" : "\n").append(sentence(kind, mark, reader));
                }
                sheet.row(row.number(), row.cells(), reason.toString(), row.number() == record.headerRow());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String sentence(ImportKind kind, Found mark, Locale reader) {
        return mark.problem() == null ? "" : texts.sentence(kind, mark.problem(), reader);
    }

    private static @Nullable Found next(Iterator<Found> marks) {
        return marks.hasNext() ? marks.next() : null;
    }
}
