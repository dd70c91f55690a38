package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Word 97–2003 files, made here by [MS-DOC] as small as they may be. */
class OldWordTest {
    private static final int LETTERS = 0x400;

    /** Two pieces, the first in one byte a letter, as Word writes Latin letters. */
    private static byte[] doc(String latin, String chinese, int flags, String... storages) throws IOException {
        byte[] first = latin.getBytes(Charset.forName("windows-1252"));
        byte[] second = chinese.getBytes(StandardCharsets.UTF_16LE);
        int whole = latin.length() + chinese.length();
        ByteBuffer document = ByteBuffer.allocate(LETTERS + first.length + second.length + 4096)
                .order(ByteOrder.LITTLE_ENDIAN);
        document.putShort(0, (short) 0xa5ec).putShort(2, (short) 0xc1).putShort(0x0a, (short) (0x0200 | flags));
        document.putInt(0x4c, whole).putInt(0x1a2, 0).putInt(0x1a6, 33);
        document.put(LETTERS, first).put(LETTERS + first.length, second);
        ByteBuffer table = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        table.put(0, (byte) 2).putInt(1, 28);
        table.putInt(5, 0).putInt(9, latin.length()).putInt(13, whole);
        table.putInt(19, (2 * LETTERS) | 0x40000000).putInt(27, LETTERS + first.length);
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(document.array()), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table.array()), "1Table");
            for (String each : storages) {
                files.getRoot().createDirectory(each);
            }
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static Reading read(String name, byte[] bytes) throws IOException {
        return DocumentReader.read(new ByteArrayInputStream(bytes), name, ReadingLimits.USUAL);
    }

    private static String code(byte[] bytes) throws IOException {
        return ((Reading.Refused) read("方案.doc", bytes)).code();
    }

    @Test
    void an_old_word_document_is_read_with_its_cells_and_without_its_field_codes() throws IOException {
        String chinese = "一、目标任务\r单位\u0007项目数（个）\u0007\u0007临江镇\u000730\u0007\u0007见\u0013 PAGEREF x \u00142\u0015页\r";
        var read = (Reading.Read) read("方案.doc", doc("Plan 2025\r", chinese, 0));
        assertThat(read.text()).isEqualTo("Plan 2025\n一、目标任务\n单位\t项目数（个）\n临江镇\t30\n见2页\n");
    }

    @Test
    void its_targets_are_found_like_those_of_any_other_file() throws IOException {
        var read = (Reading.Read) read("方案.doc", doc("", "某县2025年招商引资方案\r一、目标\r全年引进项目不少于30个。\r", 0));
        assertThat(Extractor.extract(read.text()).targets()).hasSize(1);
    }

    @Test
    void what_must_not_be_read_is_refused() throws IOException {
        assertThat(code(doc("", "引进项目30个\r", 0x0100))).isEqualTo("EXTRACT-010");
        assertThat(code(doc("", "引进项目30个\r", 0, "Macros"))).isEqualTo("EXTRACT-005");
        assertThat(code(doc("", " \r", 0))).isEqualTo("EXTRACT-008");
        assertThat(code("PK\u0003\u0004 a docx".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("EXTRACT-004");
        assertThat(code("{\\rtf1 text}".getBytes(StandardCharsets.UTF_8))).isEqualTo("EXTRACT-004");
        assertThat(code(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))
                .isEqualTo("EXTRACT-007");
    }

    @Test
    void damaged_ones_are_refused_or_read_in_a_moment_and_never_throw() throws IOException {
        byte[] sound = doc("Plan\r", "全年引进项目不少于30个。\r".repeat(200), 0);
        var random = new Random(7);
        long before = System.nanoTime();
        for (int each = 0; each < 400; each++) {
            byte[] hurt = sound.clone();
            for (int hit = 0; hit < 1 + each % 40; hit++) {
                hurt[random.nextInt(each % 2 == 0 ? 1536 : hurt.length)] = (byte) random.nextInt(256);
            }
            assertThat(read("方案.doc", hurt)).isNotNull();
        }
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(60_000);
    }
}
