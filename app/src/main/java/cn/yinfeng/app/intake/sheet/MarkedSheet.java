package cn.yinfeng.app.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The clerk's rows again, each where it stood, with a last column that says what is wrong. */
public final class MarkedSheet implements AutoCloseable {
    private static final int FLUSHED = 500;
    private static final String WRONG = "C00000";
    private static final String SHADE = "FDE9E7";
    private final Workbook workbook;
    private final Worksheet sheet;
    private final int last;
    private final String title;
    private int waiting;

    public MarkedSheet(OutputStream out, String name, int width, String title) throws IOException {
        this.workbook = new Workbook(out, "Yinfeng", "1.0");
        this.sheet = workbook.newWorksheet(name);
        this.last = width;
        this.title = title;
        sheet.width(last, 60);
    }

    public void row(int number, List<String> cells, String reason, boolean header) throws IOException {
        int row = number - 1;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(row, i, cells.get(i));
            }
        }
        if (header) {
            sheet.inlineString(row, last, title);
            sheet.range(row, 0, row, last).style().bold().set();
        } else if (!reason.isEmpty()) {
            sheet.inlineString(row, last, reason);
            sheet.style(row, last)
                    .fontColor(WRONG)
                    .fillColor(SHADE)
                    .wrapText(true)
                    .set();
        }
        if (++waiting % FLUSHED == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
