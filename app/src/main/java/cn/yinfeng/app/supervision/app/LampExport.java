package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.app.supervision.LampRow;
import cn.yinfeng.app.supervision.LampRow.Burning;
import cn.yinfeng.app.supervision.Lamps.Filter;
import cn.yinfeng.app.supervision.model.Following;
import cn.yinfeng.app.supervision.store.JdbcLamps;
import cn.yinfeng.app.supervision.store.JdbcLamps.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lamps as a workbook: a row for each lamp, fetched by the project's number a few thousand projects at a time. */
@Component
class LampExport {
    private static final int TOGETHER = 4_000;
    private static final int FLUSHED = 1_000;
    private static final List<String> COLUMNS =
            List.of("number", "name", "unit", "colour", "since", "rule", "lamp", "lampSince", "reason", "source");

    private final JdbcLamps lamps;
    private final LampTexts texts;
    private final boolean demo;

    LampExport(JdbcLamps lamps, LampTexts texts, Environment environment) {
        this.lamps = lamps;
        this.texts = texts;
        this.demo = environment.getProperty("yinfeng.demo", Boolean.class, false);
    }

    void write(Filter filter, @Nullable List<Integer> units, Locale reader, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Yinfeng", "1.0")) {
            var sheet = new Sheet(workbook.newWorksheet(texts.text("supervision.export.sheet", reader)), reader);
            sheet.head(lamps.following().orElse(null));
            List<Standing> part = lamps.after(filter, units, "", TOGETHER);
            while (!part.isEmpty()) {
                sheet.rows(texts.rows(
                        part, lamps.lamps(part.stream().map(Standing::project).toList()), reader));
                part = part.size() < TOGETHER
                        ? List.of()
                        : lamps.after(filter, units, part.getLast().number(), TOGETHER);
            }
        }
    }

    /** The sheet while it is written. */
    private final class Sheet {
        private final Worksheet sheet;
        private final Locale reader;
        private final Map<Colour, String> colours = new EnumMap<>(Colour.class);
        private int row;

        Sheet(Worksheet sheet, Locale reader) {
            this.sheet = sheet;
            this.reader = reader;
            for (Colour colour : Colour.values()) {
                colours.put(colour, texts.text("supervision.colour." + colour.name(), reader));
            }
        }

        /** In a demo the first row says so; then as of when the lamps were lit. */
        void head(@Nullable Following following) {
            if (demo) {
                sheet.inlineString(row, 0, texts.text("supervision.export.demo", reader));
                sheet.style(row++, 0).bold().fontColor("C00000").set();
            }
            String on = following == null ? "–" : following.status().day().toString();
            sheet.inlineString(row++, 0, texts.text("supervision.export.on", reader) + " " + on);
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.inlineString(row, i, texts.text("supervision.export." + COLUMNS.get(i), reader));
                sheet.style(row, i).bold().set();
                sheet.width(i, i == 1 || i > 7 ? 40 : 16);
            }
            row++;
        }

        void rows(List<LampRow> part) throws IOException {
            for (LampRow each : part) {
                for (Burning lamp : each.lamps()) {
                    write(each, lamp);
                    if (++row % FLUSHED == 0) {
                        sheet.flush();
                    }
                }
            }
        }

        private void write(LampRow project, Burning lamp) {
            List<String> cells = List.of(
                    project.project().number(),
                    project.project().name(),
                    project.unit().name(),
                    colours.getOrDefault(project.colour(), ""),
                    project.since().toString(),
                    lamp.ruleName(),
                    colours.getOrDefault(lamp.colour(), ""),
                    lamp.since().toString(),
                    lamp.reason(),
                    lamp.source());
            for (int i = 0; i < cells.size(); i++) {
                sheet.inlineString(row, i, cells.get(i));
            }
        }
    }
}
