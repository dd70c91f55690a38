package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.platform.web.Watermark;
import cn.yinfeng.app.submission.SubmissionRow;
import cn.yinfeng.app.submission.Submissions.Filter;
import cn.yinfeng.app.submission.store.JdbcSubmissions;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists and writes submissions; a region has some thousands a year, so they are filtered here. */
@Component
class SubmissionList {
    private static final Map<String, Comparator<SubmissionRow>> ORDERS = Map.of(
            "", Comparator.comparing(SubmissionRow::to).reversed(),
            "period", Comparator.comparing(SubmissionRow::to),
            "number", Comparator.comparing(SubmissionRow::number),
            "unit", Comparator.comparingInt(row -> row.unit().id()),
            "state", Comparator.comparing(SubmissionRow::state));
    private static final List<String> COLUMNS =
            List.of("number", "kind", "unit", "from", "to", "dueOn", "state", "version", "at", "by", "reason");
    private final JdbcSubmissions submissions;
    private final SubmissionViews views;
    private final Units units;
    private final Messages messages;
    private final Watermark watermark;

    SubmissionList(
            JdbcSubmissions submissions, SubmissionViews views, Units units, Messages messages, Watermark watermark) {
        this.submissions = submissions;
        this.views = views;
        this.units = units;
        this.messages = messages;
        this.watermark = watermark;
    }

    Items<SubmissionRow> page(Filter filter, Paging paging) {
        Comparator<SubmissionRow> order = ORDERS.get(paging.field());
        if (order == null) {
            throw new Refusal("SUBMISSION-009", Map.of("sort", paging.sort()));
        }
        List<SubmissionRow> found = matching(filter).stream()
                .sorted((paging.descending() ? order.reversed() : order).thenComparing(SubmissionRow::number))
                .toList();
        return new Items<>(
                found.stream().skip(paging.offset()).limit(paging.size()).toList(), found.size());
    }

    private List<SubmissionRow> matching(Filter filter) {
        Integer unit = filter.unit();
        Set<Integer> wanted = unit == null ? Set.of() : below(unit);
        return views.rows(submissions.all()).stream()
                .filter(each -> filter.kind() == null || each.kind().equals(filter.kind()))
                .filter(each -> filter.state() == null || each.state() == filter.state())
                .filter(each -> unit == null || wanted.contains(each.unit().id()))
                .filter(each -> says(each, filter.text()))
                .toList();
    }

    private static boolean says(SubmissionRow row, @Nullable String text) {
        return text == null
                || text.isBlank()
                || (row.number() + "\n" + row.kindName() + "\n" + row.unit().name())
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The unit and all below it; parents come before their children. */
    private Set<Integer> below(int unit) {
        var found = new HashSet<Integer>(Set.of(unit));
        for (UnitView each : units.visible()) {
            if (each.parentId() != null && found.contains(each.parentId())) {
                found.add(each.id());
            }
        }
        return found;
    }

    void export(Filter filter, OutputStream out) throws IOException {
        Locale reader = Messages.reader();
        try (var workbook = new Workbook(out, "Yinfeng", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(messages.text("submission.export.sheet", Map.of(), reader));
            watermark.on(sheet);
            for (int column = 0; column < COLUMNS.size(); column++) {
                String name = messages.text("submission.export." + COLUMNS.get(column), Map.of(), reader);
                sheet.inlineString(0, column, name);
                sheet.style(0, column).bold().set();
                sheet.width(column, column == 2 ? 28 : 16);
            }
            int row = 1;
            for (SubmissionRow each : matching(filter)) {
                write(sheet, row++, each, reader);
            }
        }
    }

    private void write(Worksheet sheet, int row, SubmissionRow each, Locale reader) {
        List<Object> cells = List.of(
                each.number(),
                each.kindName(),
                each.unit().name(),
                each.from(),
                each.to(),
                text(each.dueOn()),
                messages.text("submission.state." + each.state(), Map.of(), reader),
                each.version(),
                text(each.at()),
                text(each.by()),
                each.reason());
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column).toString());
        }
    }

    private static Object text(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
