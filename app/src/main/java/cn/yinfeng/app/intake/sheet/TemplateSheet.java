package cn.yinfeng.app.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty sheet to fill in, and a second one that explains each column with an example. The examples stand only there,
 * so that none is ever imported by mistake.
 *
 * @param words texts by name: help, column, required, yes, no, explanation, example
 */
public record TemplateSheet(String name, List<Column> columns, UnaryOperator<String> words) {
    private static final String TEXT = "@";
    private static final String REQUIRED = "FFF2CC";
    private static final String OPTIONAL = "EDEDED";

    /** A column as the template explains it. */
    public record Column(String header, boolean required, String help, String example) {}

    public void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Yinfeng", "1.0")) {
            form(workbook.newWorksheet(name));
            help(workbook.newWorksheet(words.apply("help")));
        }
    }

    private void form(Worksheet sheet) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.style(i).format(TEXT).set();
            sheet.width(i, Math.max(14, column.header().length() * 2.2));
            sheet.value(0, i, column.header() + (column.required() ? "*" : ""));
            sheet.style(0, i)
                    .bold()
                    .fillColor(column.required() ? REQUIRED : OPTIONAL)
                    .format(TEXT)
                    .set();
        }
        sheet.freezePane(0, 1);
    }

    private void help(Worksheet sheet) {
        List<String> titles = List.of("column", "required", "explanation", "example");
        List<Integer> widths = List.of(20, 10, 80, 30);
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(0, i, words.apply(titles.get(i)));
            sheet.style(0, i).bold().fillColor(OPTIONAL).set();
            sheet.width(i, widths.get(i));
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.value(i + 1, 0, column.header());
            sheet.value(i + 1, 1, words.apply(column.required() ? "yes" : "no"));
            sheet.value(i + 1, 2, column.help());
            sheet.style(i + 1, 2).wrapText(true).set();
            sheet.value(i + 1, 3, column.example());
        }
    }
}
