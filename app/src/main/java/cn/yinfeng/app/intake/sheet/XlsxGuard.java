package cn.yinfeng.app.intake.sheet;

import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook once without keeping anything, to know its true size and its rows before anyone trusts it. */
final class XlsxGuard {
    private static final long MOST_UNPACKED = 700L << 20;
    private static final long MOST_SHARED_TEXT = 200L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final byte[] ROW = {'<', 'r', 'o', 'w'};

    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private long mostRows;
    private boolean workbook;

    private XlsxGuard() {}

    /** The number of rows of the longest sheet. */
    static long rows(Path file) throws IOException {
        var guard = new XlsxGuard();
        try (var zip = new ZipFile(file.toFile())) {
            guard.walk(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refusal("INTAKE-001");
        }
        if (!guard.workbook) {
            throw new Refusal("INTAKE-001");
        }
        return guard.mostRows;
    }

    private void walk(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new Refusal("INTAKE-003");
        }
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            workbook |= entry.getName().equals("xl/workbook.xml");
            try (InputStream in = zip.getInputStream(entry)) {
                measure(in, entry.getName());
            }
        }
    }

    private void measure(InputStream entry, String name) throws IOException {
        boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
        long bytes = 0;
        long rows = 0;
        int matched = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            bytes += read;
            unpacked += read;
            if (unpacked > MOST_UNPACKED || (name.equals("xl/sharedStrings.xml") && bytes > MOST_SHARED_TEXT)) {
                throw new Refusal("INTAKE-003");
            }
            for (int i = 0; sheet && i < read; i++) {
                matched = buffer[i] == ROW[matched] ? matched + 1 : buffer[i] == ROW[0] ? 1 : 0;
                if (matched == ROW.length) {
                    rows++;
                    matched = 0;
                }
            }
        }
        mostRows = Math.max(mostRows, rows);
        if (mostRows > SheetReader.MOST_ROWS) {
            throw new Refusal("INTAKE-004", Map.of("most", SheetReader.MOST_ROWS));
        }
    }
}
