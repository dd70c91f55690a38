package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    private static final String WORDS = "<w:document xmlns:w='urn:w'><w:body>%s</w:body></w:document>";
    private static final String PARAGRAPH = "<w:p>%s<w:r><w:t>%s</w:t></w:r></w:p>";

    @Test
    void plain_text_is_read_in_utf_8_and_in_gb18030() throws IOException {
        assertThat(text("计划.txt", "引进项目30个".getBytes(StandardCharsets.UTF_8))).isEqualTo("引进项目30个");
        assertThat(text("计划.txt", "引进项目30个，到位资金15亿元。".getBytes(Charset.forName("GB18030"))))
                .isEqualTo("引进项目30个，到位资金15亿元。");
        assertThat(text("计划.txt", "\ufeff引进".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("引进");
    }

    @Test
    void damaged_bytes_do_not_stop_the_reading_and_are_told() throws IOException {
        byte[] bytes = "全年引进项目30个，到位资金15亿元，新签约项目20个。".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xff;
        var read = (Reading.Read) read("计划.txt", bytes);
        assertThat(read.text()).contains("项目30个");
        assertThat(read.notes()).extracting(Note::code).containsExactly("EXTRACT-N01");
    }

    @Test
    void a_word_document_keeps_paragraphs_cells_and_automatic_numbers() throws IOException {
        String numbered = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String table = "<w:tbl><w:tr>" + cell.formatted("单位") + cell.formatted("项目数（个）") + "</w:tr><w:tr>"
                + cell.formatted("临江镇") + cell.formatted("30") + "</w:tr></w:tbl>";
        String body = PARAGRAPH.formatted(numbered, "总体要求") + PARAGRAPH.formatted(numbered, "目标任务") + table;
        String numbering =
                "<w:numbering xmlns:w='urn:w'><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>";
        byte[] file = zip(Map.of(
                "[Content_Types].xml",
                TYPES,
                "word/document.xml",
                WORDS.formatted(body),
                "word/numbering.xml",
                numbering));
        assertThat(text("计划.docx", file)).isEqualTo("一、总体要求\n二、目标任务\n单位\t项目数（个）\n临江镇\t30\n");
    }

    @Test
    void html_becomes_lines_and_cells_without_scripts() throws IOException {
        String page =
                "<html><head><style>p{}</style><script>var a='<p>';</script></head><body><h1>方&nbsp;案</h1><p>引进<b>项目</b>30个&#12290;</p><table><tr><td>甲县</td><td>5</td></tr></table></body>";
        assertThat(text("a.html", page.getBytes(StandardCharsets.UTF_8))).isEqualTo("方 案\n引进项目30个。\n甲县\t5");
    }

    @Test
    void markdown_loses_emphasis_but_no_masked_number() throws IOException {
        String page = "# 方案\n**重点**引进项目**个。\n| 单位 | 项目数（个） |\n| --- | --- |\n| 甲县 | 5 |\n";
        assertThat(text("a.md", page.getBytes(StandardCharsets.UTF_8)))
                .contains("重点引进项目**个")
                .contains("甲县\t5")
                .doesNotContain("---");
    }

    @Test
    void hostile_and_empty_files_are_refused_with_a_code_and_two_languages() throws IOException {
        assertThat(code("空.txt", new byte[0])).isEqualTo("EXTRACT-001");
        assertThat(code("空白.txt", "  \n ".getBytes(StandardCharsets.UTF_8))).isEqualTo("EXTRACT-008");
        assertThat(code("大.txt", new byte[(20 << 20) + 1])).isEqualTo("EXTRACT-002");
        assertThat(code("表.xlsx", new byte[] {1})).isEqualTo("EXTRACT-003");
        assertThat(code("照片.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4}))
                .isEqualTo("EXTRACT-004");
        assertThat(code("照片.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4}))
                .isEqualTo("EXTRACT-004");
        assertThat(code("程序.txt", new byte[1000])).isEqualTo("EXTRACT-004");
        assertThat(code("压缩包.docx", zip(Map.of("a.txt", "x")))).isEqualTo("EXTRACT-004");
        assertThat(code("宏.docm", zip(Map.of("a.txt", "x")))).isEqualTo("EXTRACT-005");
        Map<String, String> macros = Map.of(
                "[Content_Types].xml", TYPES, "word/document.xml", WORDS.formatted(""), "word/vbaProject.bin", "x");
        assertThat(code("宏.docx", zip(macros))).isEqualTo("EXTRACT-005");
        assertThat(code("坏.docx", zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "<w:document"))))
                .isEqualTo("EXTRACT-007");
        assertThat(code("锁.docx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))
                .isEqualTo("EXTRACT-010");
        assertThat(DocumentReader.read(Path.of("no-such-plan.txt"))).isInstanceOf(Reading.Refused.class);
        var refused = (Reading.Refused) read("空.txt", new byte[0]);
        assertThat(refused.zh()).contains("空.txt");
        assertThat(refused.en()).contains("empty");
    }

    @Test
    void an_archive_that_swells_is_refused_before_it_fills_the_memory() throws IOException {
        String swollen = WORDS.formatted("0".repeat(30 << 20));
        assertThat(code("炸弹.docx", zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", swollen))))
                .isEqualTo("EXTRACT-006");
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 2100; i++) {
            many.put("word/" + i + ".xml", "x");
        }
        assertThat(code("炸弹.docx", zip(many))).isEqualTo("EXTRACT-006");
    }

    @Test
    void a_pdf_with_chinese_letters_is_read_and_a_scan_is_told() throws IOException {
        assertThat(text("计划.pdf", pdf("引进项目个", "BT /F1 12 Tf 72 700 Td <00010002000300040005> Tj ET"))
                        .strip())
                .isEqualTo("引进项目个");
        assertThat(code("扫描.pdf", pdf("引", "q Q"))).isEqualTo("EXTRACT-008");
        assertThat(code("坏.pdf", "%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("EXTRACT-007");
        assertThat(code("照片.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isEqualTo("EXTRACT-004");
    }

    /** A page whose font maps the codes 1, 2, 3 … to these letters. */
    private static byte[] pdf(String letters, String page) {
        var map = new StringBuilder(
                "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ");
        map.append(letters.length()).append(" beginbfchar ");
        for (int i = 0; i < letters.length(); i++) {
            map.append("<%04x> <%04x> ".formatted(i + 1, (int) letters.charAt(i)));
        }
        map.append("endbfchar endcmap end");
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
                stream(page),
                "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor 8 0 R>>",
                stream(map.toString()),
                "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 900/Descent -100/CapHeight 700/StemV 80>>");
        var file = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        file.append("trailer\n<</Root 1 0 R/Size 9>>\n%%EOF");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    @Test
    void outside_references_are_never_followed() throws IOException {
        String xml =
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>甲&x;乙</w:t></w:r></w:p></w:body></w:document>";
        assertThat(code("外链.docx", zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", xml))))
                .isEqualTo("EXTRACT-007");
    }

    private static Reading read(String name, byte[] bytes) throws IOException {
        return DocumentReader.read(new ByteArrayInputStream(bytes), name, ReadingLimits.USUAL);
    }

    private static String text(String name, byte[] bytes) throws IOException {
        return ((Reading.Read) read(name, bytes)).text();
    }

    private static String code(String name, byte[] bytes) throws IOException {
        return ((Reading.Refused) read(name, bytes)).code();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
