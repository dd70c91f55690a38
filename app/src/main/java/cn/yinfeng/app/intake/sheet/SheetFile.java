package cn.yinfeng.app.intake.sheet;

import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * A file that has been looked at from outside: it is a sheet, and neither too large nor a trap.
 *
 * @param rows an upper bound of the number of its rows, for the progress bar
 */
public record SheetFile(SheetReader reader, long rows) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Looks at the file; what is no sheet is refused with the reason. */
    public static SheetFile inspect(Path file) throws IOException {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new Refusal("INTAKE-005");
        }
        if (Arrays.equals(start, 0, Math.min(4, start.length), ZIP, 0, 4)) {
            return new SheetFile(new XlsxReader(), XlsxGuard.rows(file));
        }
        if (Arrays.equals(start, 0, Math.min(4, start.length), OLE, 0, 4)) {
            throw new Refusal("INTAKE-002");
        }
        if (isBinary(start)) {
            throw new Refusal("INTAKE-001");
        }
        return csv(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static boolean isBinary(byte[] start) {
        for (byte each : start) {
            if (each >= 0 && each < 9) {
                return true;
            }
        }
        return false;
    }

    private static SheetFile csv(Path file) throws IOException {
        long lines = lines(file);
        if (lines > SheetReader.MOST_ROWS) {
            throw new Refusal("INTAKE-004", Map.of("most", SheetReader.MOST_ROWS));
        }
        if (decodes(file, StandardCharsets.UTF_8)) {
            return new SheetFile(new CsvReader(StandardCharsets.UTF_8), lines);
        }
        Charset chinese = Charset.forName("GB18030");
        if (decodes(file, chinese)) {
            return new SheetFile(new CsvReader(chinese), lines);
        }
        throw new Refusal("INTAKE-001");
    }

    private static long lines(Path file) throws IOException {
        long lines = 1;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
            }
        }
        return lines;
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                var result = decoder.decode(bytes, text, ended);
                if (result.isError()) {
                    result.throwException();
                }
                text.clear();
                bytes.compact();
            }
            return true;
        } catch (CharacterCodingException notThisOne) {
            return false;
        }
    }
}
