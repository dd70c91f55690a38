package cn.yinfeng.engines.extraction.text;

import cn.yinfeng.engines.extraction.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A .docx as text, with nothing but the JDK: the archive is read once in memory, every entry is counted and bounded, macros are
 * refused, and no DTD or outside reference is ever followed.
 */
final class DocxText {
    private static final String BODY = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final long SMALL = 1L << 20;
    private final byte[] content;
    private final String name;
    private final ReadingLimits limits;
    private long inflated;

    DocxText(byte[] content, String name, ReadingLimits limits) {
        this.content = content;
        this.name = name;
        this.limits = limits;
    }

    String read() throws Unreadable {
        if (Formats.begins(content, "\u00d0\u00cf\u0011\u00e0")) {
            throw Unreadable.locked(name);
        }
        if (!Formats.begins(content, "PK\u0003\u0004")) {
            throw Unreadable.otherContent(name);
        }
        Map<String, byte[]> parts = parts();
        byte[] types = parts.get(TYPES);
        byte[] body = parts.get(BODY);
        if (types == null || body == null) {
            throw Unreadable.otherContent(name);
        }
        if (new String(types, StandardCharsets.UTF_8).contains("macroEnabled")) {
            throw Unreadable.macros(name);
        }
        try {
            return new WordXml(Numbering.of(parts.get(NUMBERING))).text(body);
        } catch (XMLStreamException damaged) {
            throw Unreadable.damaged(name);
        }
    }

    private Map<String, byte[]> parts() throws Unreadable {
        Map<String, byte[]> parts = new HashMap<>();
        int entries = 0;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++entries > limits.entries()) {
                    throw Unreadable.bomb(name);
                }
                String path = entry.getName();
                if (path.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw Unreadable.macros(name);
                }
                boolean wanted = path.equals(BODY) || path.equals(TYPES) || path.equals(NUMBERING);
                byte[] part = inflate(archive, wanted);
                if (wanted) {
                    parts.put(path, part);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Unreadable.damaged(name);
        }
        return parts;
    }

    private byte[] inflate(InputStream entry, boolean wanted) throws IOException, Unreadable {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int read = entry.read(buffer); read > 0; read = entry.read(buffer)) {
            inflated += read;
            boolean swollen = inflated > SMALL && inflated > (long) content.length * limits.ratio();
            if (inflated > limits.inflatedBytes() || swollen) {
                throw Unreadable.bomb(name);
            }
            if (wanted) {
                kept.write(buffer, 0, read);
            }
        }
        return kept.toByteArray();
    }
}
