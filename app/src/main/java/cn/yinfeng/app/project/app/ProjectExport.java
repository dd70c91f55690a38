package cn.yinfeng.app.project.app;

import cn.yinfeng.app.platform.web.Watermark;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.app.project.Stage;
import cn.yinfeng.app.project.store.JdbcProjects;
import cn.yinfeng.app.project.store.StoredProject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Projects as a workbook, fetched by number a few thousand at a time and written row by row. */
@Component
class ProjectExport {
    private static final int TOGETHER = 4_000;
    private static final int FLUSHED = 1_000;
    private static final int WAN_IN_FEN = 6;
    private static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "unit",
            "investor",
            "origin",
            "industry",
            "contractType",
            "signedOn",
            "event",
            "contractAmountWan",
            "fundsInPlaceWan",
            "stage",
            "projectCode",
            "creditCode",
            "contactName",
            "contactPhone");

    private final JdbcProjects projects;
    private final ProjectTexts texts;
    private final Watermark watermark;
    private final Clock clock;
    private final boolean demo;

    ProjectExport(
            JdbcProjects projects, ProjectTexts texts, Watermark watermark, Clock clock, Environment environment) {
        this.watermark = watermark;
        this.projects = projects;
        this.texts = texts;
        this.clock = clock;
        this.demo = environment.getProperty("yinfeng.demo", Boolean.class, false);
    }

    long write(Filter filter, @Nullable List<Integer> units, boolean unmasked, Locale reader, OutputStream out)
            throws IOException {
        try (var workbook = new Workbook(out, "Yinfeng", "1.0")) {
            var sheet = new Sheet(workbook.newWorksheet(texts.text("project.export.sheet", reader)), unmasked, reader);
            watermark.on(sheet.sheet);
            sheet.head();
            List<StoredProject> part = projects.after(filter, units, "", TOGETHER);
            while (!part.isEmpty()) {
                sheet.rows(part);
                part = part.size() < TOGETHER
                        ? List.of()
                        : projects.after(filter, units, part.getLast().number(), TOGETHER);
            }
            return sheet.written;
        }
    }

    /** The sheet while it is written. */
    private final class Sheet {
        private final Worksheet sheet;
        private final boolean unmasked;
        private final Map<Stage, String> stages = new EnumMap<>(Stage.class);
        private final Locale reader;
        private int row;
        private long written;

        Sheet(Worksheet sheet, boolean unmasked, Locale reader) {
            this.sheet = sheet;
            this.unmasked = unmasked;
            this.reader = reader;
            for (Stage stage : Stage.values()) {
                stages.put(stage, texts.text("project.stage." + stage.code(), reader));
            }
        }

        /** In a demo the first row says so. */
        void head() {
            if (demo) {
                sheet.inlineString(row, 0, texts.text("project.export.demo", reader));
                sheet.style(row++, 0).bold().fontColor("C00000").set();
            }
            sheet.inlineString(row++, 0, texts.text("project.export.date", reader) + " " + LocalDate.now(clock));
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.inlineString(row, i, texts.text("project.export." + COLUMNS.get(i), reader));
                sheet.style(row, i).bold().set();
                sheet.width(i, i == 1 || i == 3 ? 36 : 16);
            }
            row++;
        }

        void rows(List<StoredProject> part) throws IOException {
            Map<Integer, String> names = texts.names(part);
            for (StoredProject each : part) {
                write(each, names.getOrDefault(each.unit(), ""));
                if (++written % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }

        private void write(StoredProject project, String unit) {
            int column = 0;
            text(column++, project.number());
            text(column++, project.name());
            text(column++, unit);
            text(column++, project.investor());
            text(column++, texts.text("project.origin." + project.origin().name(), reader));
            text(column++, project.industry());
            text(
                    column++,
                    texts.text("project.contract." + project.contractType().name(), reader));
            text(column++, ProjectTexts.asStated(project.signed()));
            text(column++, project.event());
            wan(column++, project.held().contractAmount());
            wan(column++, project.held().funds());
            text(column++, stages.getOrDefault(Stage.reached(project.held().events()), ""));
            text(column++, project.projectCode());
            text(column++, project.creditCode());
            text(column++, unmasked ? project.contactName() : ProjectTexts.maskedName(project.contactName()));
            text(column, unmasked ? project.contactPhone() : ProjectTexts.maskedPhone(project.contactPhone()));
            row++;
        }

        private void text(int column, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                sheet.inlineString(row, column, value);
            }
        }

        /** Exact: 分 in 万元 has six decimals at most. */
        private void wan(int column, @Nullable Long fen) {
            if (fen != null) {
                sheet.value(row, column, BigDecimal.valueOf(fen, WAN_IN_FEN).stripTrailingZeros());
            }
        }
    }
}
