package cn.yinfeng.app.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads comma- or tab-separated text (RFC 4180: quoted cells may hold separators, quotes and line ends). */
final class CsvReader implements SheetReader {
    private static final int END = -1;
    private final Charset charset;

    CsvReader(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void read(Path file, RowConsumer rows) throws IOException {
        char separator = separator(file);
        try (BufferedReader text = Files.newBufferedReader(file, charset)) {
            text.mark(1);
            if (text.read() != '\uFEFF') {
                text.reset();
            }
            int number = 0;
            var row = new ArrayList<String>();
            while (readRow(text, separator, row)) {
                number++;
                while (!row.isEmpty() && row.getLast().isEmpty()) {
                    row.removeLast();
                }
                if (!row.isEmpty()) {
                    rows.row(number, List.copyOf(row.size() > MOST_COLUMNS ? row.subList(0, MOST_COLUMNS) : row));
                }
                row.clear();
            }
        }
    }

    private char separator(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, charset)) {
            String first = text.readLine();
            return first != null && first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
        }
    }

    /** Reads one row into {@code row}; false at the end of the text. */
    private static boolean readRow(Reader text, char separator, List<String> row) throws IOException {
        var cell = new StringBuilder();
        boolean quoted = false;
        int each = text.read();
        if (each == END) {
            return false;
        }
        for (; each != END; each = text.read()) {
            if (each == '"') {
                quoted = !quoted || doubled(text, cell);
            } else if (quoted) {
                cell.append((char) each);
            } else if (each == separator) {
                row.add(Texts.clean(cell.toString()));
                cell.setLength(0);
            } else if (each == '\n') {
                break;
            } else {
                cell.append((char) each);
            }
        }
        row.add(Texts.clean(cell.toString()));
        return true;
    }

    /** After a quote within a quoted cell: a second one is a quote of the text, anything else ends the quoting. */
    private static boolean doubled(Reader text, StringBuilder cell) throws IOException {
        text.mark(1);
        if (text.read() == '"') {
            cell.append('"');
            return true;
        }
        text.reset();
        return false;
    }
}
