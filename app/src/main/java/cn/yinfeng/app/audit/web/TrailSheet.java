package cn.yinfeng.app.audit.web;

import cn.yinfeng.app.audit.AuditTrail;
import cn.yinfeng.app.audit.AuditTrail.Search;
import cn.yinfeng.app.audit.RecordView;
import cn.yinfeng.app.platform.time.MovableClock;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.platform.web.Watermark;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records of the trail as a workbook, written row by row. */
@Component
class TrailSheet {
    private static final int FLUSHED = 1_000;
    private static final List<String> COLUMNS = List.of("number", "at", "by", "action", "subject", "details");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private final Messages messages;
    private final Watermark watermark;
    private final JsonMapper json;

    TrailSheet(Messages messages, Watermark watermark, JsonMapper json) {
        this.messages = messages;
        this.watermark = watermark;
        this.json = json;
    }

    void write(AuditTrail trail, Search search, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Yinfeng", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(word("sheet"));
            watermark.on(sheet);
            sheet.inlineString(0, 0, watermark.text());
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.inlineString(1, column, word(COLUMNS.get(column)));
                sheet.style(1, column).bold().set();
            }
            var rows = new int[] {2};
            trail.export(search, record -> row(sheet, rows[0]++, record));
        }
    }

    private void row(Worksheet sheet, int row, RecordView record) {
        sheet.value(row, 0, record.number());
        sheet.inlineString(row, 1, record.at().atZone(MovableClock.ZONE).format(SECONDS));
        sheet.inlineString(row, 2, record.by());
        sheet.inlineString(row, 3, record.action());
        sheet.inlineString(row, 4, record.subjectKind() + " " + record.subjectId());
        sheet.inlineString(row, 5, json.writeValueAsString(record.details()));
        if (row % FLUSHED == 0) {
            try {
                sheet.flush();
            } catch (IOException cannotWrite) {
                throw new UncheckedIOException(cannotWrite);
            }
        }
    }

    private String word(String name) {
        return messages.text("audit.export." + name, Map.of(), Messages.reader());
    }
}
