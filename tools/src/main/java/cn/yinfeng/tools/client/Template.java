package cn.yinfeng.tools.client;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A sheet as the platform offers it, to be filled in: its name and the headers of its columns.
 *
 * @param name of the sheet
 * @param headers of its first row
 */
public record Template(String name, List<String> headers) {
    /** The first sheet of a workbook that the platform offers; a star marks the header of a required column. */
    public static Template read(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = workbook.getFirstSheet();
            try (var rows = sheet.openStream()) {
                List<String> headers = rows.findFirst().orElseThrow().stream()
                        .map(Template::text)
                        .toList();
                return new Template(sheet.getName(), headers);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The cells of every row of the first sheet of a workbook, as text. */
    public static List<List<String>> rows(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(Template::text).toList()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The sheet filled in.
     *
     * @param rows by header; a header that the sheet does not have is a mistake of the caller
     */
    public byte[] fill(List<Map<String, String>> rows) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "yinfeng", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (var cell : rows.get(row).entrySet()) {
                    sheet.value(row + 1, column(cell.getKey()), cell.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private int column(String header) {
        int column = headers.indexOf(header) + headers.indexOf(header + "*") + 1;
        if (column < 0) {
            throw new IllegalArgumentException("the sheet " + name + " has no column " + header + ", only " + headers);
        }
        return column;
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText();
    }
}
