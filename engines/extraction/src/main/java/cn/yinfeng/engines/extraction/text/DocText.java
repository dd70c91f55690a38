package cn.yinfeng.engines.extraction.text;

import cn.yinfeng.engines.extraction.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The letters of a Word 97–2003 document (.doc), by [MS-DOC] 2.4.1: POI opens the container, the piece table says where the
 * letters stand. Automatic numbers are not typed in such files and are not read.
 */
final class DocText {
    private static final int MAGIC = 0xa5ec;
    private static final int WORD_97 = 0xc1;
    private static final int ENCRYPTED = 0x0100;
    private static final int TABLE_1 = 0x0200;
    private static final int FLAGS = 0x0a;
    private static final int LENGTH = 0x4c;
    private static final int PIECES = 0x1a2;
    private static final int COMPRESSED = 0x40000000;
    private static final char CELL = '\u0007';
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private final byte[] content;
    private final String name;
    private final ReadingLimits limits;

    DocText(byte[] content, String name, ReadingLimits limits) {
        this.content = content;
        this.name = name;
        this.limits = limits;
    }

    String read() throws Unreadable {
        if (!Formats.begins(content, "\u00d0\u00cf\u0011\u00e0")) {
            throw Unreadable.otherContent(name);
        }
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryEntry root = files.getRoot();
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw Unreadable.macros(name);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw root.hasEntryCaseInsensitive("EncryptedPackage")
                        ? Unreadable.locked(name)
                        : Unreadable.otherContent(name);
            }
            return letters(root);
        } catch (IOException | RuntimeException damaged) {
            throw Unreadable.damaged(name);
        }
    }

    private String letters(DirectoryEntry root) throws IOException, Unreadable {
        ByteBuffer document = stream(root, "WordDocument");
        int flags = document.getShort(FLAGS) & 0xffff;
        if ((document.getShort(0) & 0xffff) != MAGIC || (document.getShort(2) & 0xffff) < WORD_97) {
            throw Unreadable.otherContent(name);
        }
        if ((flags & ENCRYPTED) != 0) {
            throw Unreadable.locked(name);
        }
        ByteBuffer table = stream(root, (flags & TABLE_1) != 0 ? "1Table" : "0Table");
        int length = document.getInt(LENGTH);
        ByteBuffer pieces = pieces(table, document.getInt(PIECES), document.getInt(PIECES + 4));
        return plain(join(document, pieces, length));
    }

    private ByteBuffer stream(DirectoryEntry root, String entry) throws IOException, Unreadable {
        DocumentEntry found = (DocumentEntry) root.getEntryCaseInsensitive(entry);
        if (found.getSize() > content.length) {
            throw Unreadable.bomb(name);
        }
        try (InputStream bytes = new DocumentInputStream(found)) {
            return ByteBuffer.wrap(bytes.readNBytes(found.getSize())).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** The piece table behind the property runs of the clx. */
    private static ByteBuffer pieces(ByteBuffer table, int start, int length) {
        int at = start;
        while (at < start + length) {
            byte kind = table.get(at);
            if (kind == 2) {
                int size = table.getInt(at + 1);
                return table.slice(at + 5, size).order(ByteOrder.LITTLE_ENDIAN);
            }
            if (kind != 1) {
                break;
            }
            at += 3 + (table.getShort(at + 1) & 0xffff);
        }
        throw new BufferUnderflowException();
    }

    private String join(ByteBuffer document, ByteBuffer pieces, int length) throws Unreadable {
        int count = (pieces.limit() - 4) / 12;
        var text = new StringBuilder();
        for (int each = 0; each < count && text.length() < length; each++) {
            int letters = pieces.getInt(4 * each + 4) - pieces.getInt(4 * each);
            int place = pieces.getInt(4 * (count + 1) + 8 * each + 2);
            boolean western = (place & COMPRESSED) != 0;
            int offset = western ? (place & ~COMPRESSED) / 2 : place;
            var bytes = new byte[Math.multiplyExact(letters, western ? 1 : 2)];
            document.get(offset, bytes);
            text.append(new String(bytes, western ? WESTERN : StandardCharsets.UTF_16LE));
            if (text.length() > limits.inflatedBytes() / 2) {
                throw Unreadable.bomb(name);
            }
        }
        text.setLength(Math.clamp(length, 0, text.length()));
        return text.toString();
    }

    /** Paragraphs end lines, cells are parted by tabs; of a field only its result is kept. */
    private static String plain(String letters) {
        var text = new StringBuilder(letters.length());
        int code = 0;
        for (int at = 0; at < letters.length(); at++) {
            char each = letters.charAt(at);
            switch (each) {
                case '\u0013' -> code++;
                case '\u0014' -> code = Math.max(0, code - 1);
                case '\u0015' -> {}
                case CELL -> cell(text, at > 0 && letters.charAt(at - 1) == CELL);
                case '\r', '\u000b', '\f' -> text.append('\n');
                case '\u001e' -> text.append('-');
                default -> {
                    if (code == 0 && (each >= ' ' || each == '\t')) {
                        text.append(each);
                    }
                }
            }
        }
        return text.toString();
    }

    /** Two marks in a row end the row. */
    private static void cell(StringBuilder text, boolean row) {
        if (row && !text.isEmpty() && text.charAt(text.length() - 1) == '\t') {
            text.setCharAt(text.length() - 1, '\n');
        } else {
            text.append('\t');
        }
    }
}
