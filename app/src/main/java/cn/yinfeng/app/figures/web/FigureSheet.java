package cn.yinfeng.app.figures.web;

import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Figures.FigureRow;
import cn.yinfeng.app.figures.Figures.FigureTable;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.platform.web.Watermark;
import cn.yinfeng.kernel.Share;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A table of figures as a workbook: the figures with date, basis and watermark, and their definitions. */
@Component
class FigureSheet {
    private static final int DECIMALS = 2;
    private static final int FEN_TO_WAN = 6;
    private final Messages messages;
    private final Watermark watermark;

    FigureSheet(Messages messages, Watermark watermark) {
        this.messages = messages;
        this.watermark = watermark;
    }

    void write(FigureTable table, List<DefinitionView> definitions, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Yinfeng", "1.0")) {
            figures(workbook.newWorksheet(word("figures")), table, definitions);
            definitions(workbook.newWorksheet(word("definitions")), table, definitions);
        }
    }

    private String word(String name) {
        return messages.text("figures.export." + name, Map.of(), reader());
    }

    private static Locale reader() {
        return Messages.reader();
    }

    private int banner(Worksheet sheet, FigureTable table) {
        watermark.on(sheet);
        int row = 0;
        if (table.demo()) {
            sheet.value(row, 0, word("demo"));
            sheet.style(row, 0).bold().fontColor("C00000").set();
            row++;
        }
        sheet.value(row, 0, word("on"));
        sheet.value(row, 1, table.on().toString());
        sheet.value(row, 2, word("basis"));
        sheet.value(row, 3, messages.text("figures.basis." + table.basis(), Map.of(), reader()));
        sheet.value(row, 4, word("watermark"));
        sheet.value(row, 5, table.watermark());
        return row + 1;
    }

    private void figures(Worksheet sheet, FigureTable table, List<DefinitionView> definitions) {
        int row = banner(sheet, table);
        sheet.value(row, 0, word("unit"));
        sheet.value(row, 1, word("cohort"));
        int column = 2;
        for (DefinitionView definition : definitions) {
            column += head(sheet, row, column, definition);
        }
        sheet.range(row, 0, row, column).style().bold().set();
        for (FigureRow each : table.rows()) {
            row++;
            sheet.value(row, 0, each.unit().name());
            sheet.value(row, 1, each.cohort().label());
            column = 2;
            for (Figure figure : each.figures()) {
                column += value(sheet, row, column, figure);
            }
        }
    }

    private int head(Worksheet sheet, int row, int column, DefinitionView definition) {
        return switch (definition.kind()) {
            case COUNT -> {
                sheet.value(row, column, definition.name());
                yield 1;
            }
            case MONEY -> {
                sheet.value(row, column, definition.name() + "(" + word("wan") + ")");
                yield 1;
            }
            case RATE -> {
                sheet.value(row, column, definition.name() + "(%)");
                sheet.value(row, column + 1, definition.name() + " " + word("numerator"));
                sheet.value(row, column + 2, definition.name() + " " + word("denominator"));
                yield 3;
            }
        };
    }

    private static int value(Worksheet sheet, int row, int column, Figure figure) {
        var numerator = new BigInteger(figure.numerator());
        return switch (figure.kind()) {
            case COUNT -> {
                sheet.value(row, column, numerator);
                yield 1;
            }
            case MONEY -> {
                sheet.value(row, column, new BigDecimal(numerator, FEN_TO_WAN));
                yield 1;
            }
            case RATE -> {
                var denominator = new BigInteger(figure.denominator() == null ? "0" : figure.denominator());
                var rate = new Share(numerator, denominator);
                if (rate.isDefined()) {
                    sheet.value(row, column, rate.percent(DECIMALS).setScale(DECIMALS, RoundingMode.UNNECESSARY));
                }
                sheet.value(row, column + 1, numerator);
                sheet.value(row, column + 2, denominator);
                yield 3;
            }
        };
    }

    private void definitions(Worksheet sheet, FigureTable table, List<DefinitionView> definitions) {
        int row = banner(sheet, table);
        List<String> heads = List.of("name", "text", "source", "from", "hash");
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(row, i, word(heads.get(i)));
        }
        for (DefinitionView each : definitions) {
            row++;
            sheet.value(row, 0, each.name());
            sheet.value(row, 1, each.text());
            sheet.value(row, 2, each.source());
            sheet.value(row, 3, each.from().toString());
            sheet.value(row, 4, each.hash());
        }
    }
}
