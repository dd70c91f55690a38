package cn.yinfeng.engines.extraction;

import cn.yinfeng.engines.extraction.text.Formats;
import cn.yinfeng.engines.extraction.text.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes text of a file: .txt, .md, .html, .docx, .doc, .pdf. The name says the kind, the content must agree with it. Nothing of a file is ever
 * run, fetched or written: no macros, no outside references, no temporary files.
 */
public final class DocumentReader {
    private DocumentReader() {}

    public static Reading read(Path file) {
        return read(file, ReadingLimits.USUAL);
    }

    public static Reading read(Path file, ReadingLimits limits) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return Unreadable.missing(name).refused();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, name, limits);
        } catch (IOException unreadable) {
            return Unreadable.missing(name).refused();
        }
    }

    /**
     * Reads at most {@code limits.bytes() + 1} bytes and leaves the stream open.
     *
     * @param name as the user gave it; only its ending and the messages use it
     */
    public static Reading read(InputStream bytes, String name, ReadingLimits limits) throws IOException {
        byte[] content = bytes.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
        try {
            if (content.length > limits.bytes()) {
                throw Unreadable.tooLarge(name, limits.bytes());
            }
            if (content.length == 0) {
                throw Unreadable.empty(name);
            }
            return Formats.read(content, name, ending(name), limits);
        } catch (Unreadable refusal) {
            return refusal.refused();
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
