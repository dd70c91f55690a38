package cn.yinfeng.app.intake.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A sheet as a clerk writes it: {@code ClerksSheet.with("项目名称", "所属单位").row("甲", "某区").xlsx()}. */
public final class ClerksSheet {
    private final List<List<String>> rows = new ArrayList<>();

    private ClerksSheet() {}

    public static ClerksSheet with(String... headers) {
        return new ClerksSheet().row(headers);
    }

    /** A sheet that begins with a title and not with its headers. */
    public static ClerksSheet titled(String title) {
        return new ClerksSheet().row(title);
    }

    public ClerksSheet row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < rows.get(row).size(); cell++) {
                    sheet.value(row, cell, rows.get(row).get(cell));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public byte[] csv(Charset charset) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(",", row)).append("\r\n");
        }
        return text.toString().getBytes(charset);
    }
}
