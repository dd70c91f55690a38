package cn.yinfeng.app.intake.sheet;

import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook, row by row. Numbers and dates become the text that a clerk would type. */
final class XlsxReader implements SheetReader {
    private static final Pattern NOT_PLACES = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    @Override
    public void read(Path file, RowConsumer rows) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                var stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                List<String> cells = cells(row);
                if (!cells.isEmpty()) {
                    rows.row(row.getRowNum(), cells);
                }
            });
        } catch (ExcelReaderException broken) {
            throw new Refusal("INTAKE-001");
        }
    }

    private static List<String> cells(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        var cells = new ArrayList<String>(count);
        int filled = 0;
        for (int i = 0; i < count; i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            String text = cell == null ? "" : Texts.clean(text(cell));
            cells.add(text);
            filled = text.isEmpty() ? filled : i + 1;
        }
        return cells.subList(0, filled);
    }

    private static @Nullable String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            String places = places(cell);
            return isDate(places)
                    ? date(cell.asDate(), places)
                    : number.round(AS_SHOWN).stripTrailingZeros().toPlainString();
        }
        return value == null ? cell.getText() : value.toString();
    }

    /** The number format without its literals. Chinese dates 27–36 and 50–58 are built in and have no text. */
    private static String places(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return NOT_PLACES.matcher(format).replaceAll("");
        }
        Integer id = cell.getDataFormatId();
        if (id == null || !((id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return "";
        }
        return id == 27 || id == 36 || id == 50 || id == 52 || id == 57 ? "yyyy-m" : "yyyy-m-d";
    }

    private static boolean isDate(String places) {
        return places.indexOf('y') >= 0 || places.indexOf('Y') >= 0 || places.indexOf('d') >= 0;
    }

    /** A cell that shows only year and month means the month, whatever day stands behind it. */
    private static String date(LocalDateTime moment, String places) {
        return places.indexOf('d') < 0 && places.indexOf('D') < 0
                ? MONTH.format(moment)
                : moment.toLocalDate().toString();
    }
}
