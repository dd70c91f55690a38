package cn.yinfeng.app.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.kernel.Marking;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be uploaded and under which name. */
class UploadsTest {
    @TempDir
    private Path folder;

    @Test
    void names_lose_folders_and_whatever_cannot_be_seen() {
        assertThat(FileName.of("C:\\资料\\..\\合同.pdf").text()).isEqualTo("合同.pdf");
        assertThat(FileName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.of("合同\u202Efdp.exe").text()).isEqualTo("合同fdp.exe");
        assertThat(FileName.of("a\u0000b\r\nc<d>|\"e\".txt").text()).isEqualTo("abc_d___e_.txt");
        assertThat(FileName.of(" ... ").text()).isEqualTo("file");
        assertThat(FileName.of("").text()).isEqualTo("file");
    }

    @Test
    void a_long_name_is_cut_before_its_extension() {
        String cut = FileName.of("凤".repeat(300) + ".pdf").text();
        assertThat(cut).hasSize(120).endsWith("凤.pdf");
    }

    @Test
    void an_extension_claims_a_kind_in_either_case() {
        assertThat(FileKind.claimedBy(FileName.of("收据.PDF"))).contains(FileKind.PDF);
        assertThat(FileKind.claimedBy(FileName.of("现场.jpeg"))).contains(FileKind.JPG);
        assertThat(FileKind.claimedBy(FileName.of("收据.pdf.exe"))).isEmpty();
        assertThat(FileKind.claimedBy(FileName.of("收据"))).isEmpty();
    }

    @Test
    void the_content_has_to_bear_the_name_out() throws IOException {
        Path pdf = file("255044462d312e37");
        assertThat(FileKind.PDF.fits(pdf)).isTrue();
        assertThat(FileKind.PNG.fits(pdf)).isFalse();
        assertThat(FileKind.XLSX.fits(pdf)).isFalse();
        assertThat(FileKind.PNG.fits(file("89504e470d0a1a0a00"))).isTrue();
        assertThat(FileKind.JPG.fits(file("ffd8ffe0"))).isTrue();
        assertThat(FileKind.PDF.fits(file("4d5a9000"))).isFalse();
        assertThat(FileKind.JPG.fits(file("ff"))).isFalse();
    }

    @Test
    void sheets_and_letters_are_told_by_what_their_archive_holds() throws IOException {
        Path sheet = archive("[Content_Types].xml", "xl/workbook.xml");
        assertThat(FileKind.XLSX.fits(sheet)).isTrue();
        assertThat(FileKind.DOCX.fits(sheet)).isFalse();
        assertThat(FileKind.ZIP.fits(sheet)).isTrue();
        assertThat(FileKind.DOCX.fits(archive("[Content_Types].xml", "word/document.xml")))
                .isTrue();
        assertThat(FileKind.OFD.fits(archive("OFD.xml", "Doc_0/Document.xml"))).isTrue();
        assertThat(FileKind.XLSX.fits(archive("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
                .isFalse();
        assertThat(FileKind.ZIP.fits(file("504b03040000"))).isFalse();
    }

    @Test
    void plain_text_is_utf_8_or_chinese_windows_and_has_no_binary_in_it() throws IOException {
        assertThat(FileKind.TXT.fits(text("到位资金说明\n", StandardCharsets.UTF_8))).isTrue();
        assertThat(FileKind.TXT.fits(text("到位资金说明\r\n", Charset.forName("GBK"))))
                .isTrue();
        assertThat(FileKind.TXT.fits(file("00010203"))).isFalse();
    }

    @Test
    void marks_of_secrecy_in_names_are_found_also_when_spaced_and_business_secrets_are_none() {
        assertThat(Marking.isInName("绝密 工作报告.pdf")).isTrue();
        assertThat(Marking.isInName("机　密★10年.docx")).isTrue();
        assertThat(Marking.isInName("秘密★.docx")).isTrue();
        assertThat(Marking.isInName("商业秘密保护办法.pdf")).isFalse();
        assertThat(Marking.isInName("商业机密保护协议.pdf")).isFalse();
        assertThat(Marking.isInName("保密协议.pdf")).isFalse();
    }

    @Test
    void a_mark_stands_with_a_star_alone_on_a_line_or_behind_the_word_for_it() {
        assertThat(Marking.isIn("000001\n机密★1年\n特急\n某市文件")).isTrue();
        assertThat(Marking.isIn("某市文件\r\n　　绝　密\r\n关于")).isTrue();
        assertThat(Marking.isIn("000123 秘密 长期\n关于")).isTrue();
        assertThat(Marking.isIn("份号：000001　密级：机密　保密期限：1年")).isTrue();
    }

    @Test
    void that_a_plan_speaks_of_keeping_secrets_marks_nothing() {
        assertThat(Marking.isIn("参与人员要严守商业机密和国家秘密，不得泄露投标绝密信息。")).isFalse();
        assertThat(Marking.isIn("密级：公开")).isFalse();
        assertThat(Marking.isIn("★重点项目\n保密协议")).isFalse();
    }

    @Test
    void a_mark_in_the_header_of_a_word_file_is_found_though_it_is_set_in_several_runs() throws IOException {
        String header = "<w:hdr><w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密★5年</w:t></w:r></w:p></w:hdr>";
        assertThat(FileKind.DOCX.isMarked(part("word/header1.xml", header))).isTrue();
        assertThat(FileKind.DOCX.isMarked(part("word/document.xml", "<w:p><w:t>严守商业机密。</w:t></w:p>")))
                .isFalse();
    }

    @Test
    void a_mark_in_a_cell_of_a_workbook_is_found() throws IOException {
        assertThat(FileKind.XLSX.isMarked(part("xl/sharedStrings.xml", "<sst><si><t>密级：秘密</t></si></sst>")))
                .isTrue();
        assertThat(FileKind.XLSX.isMarked(part("xl/worksheets/sheet1.xml", "<c><is><t>机密</t></is></c>")))
                .isTrue();
    }

    @Test
    void marks_are_found_in_plain_text_and_in_the_names_inside_an_archive() throws IOException {
        assertThat(FileKind.TXT.isMarked(text("密级：机密\n", StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(FileKind.TXT.isMarked(text("密级：机密\n", Charset.forName("GBK"))))
                .isTrue();
        assertThat(FileKind.TXT.isMarked(text("无密级\n", StandardCharsets.UTF_8))).isFalse();
        assertThat(FileKind.ZIP.isMarked(archive("资料/秘密★会议纪要.docx"))).isTrue();
        assertThat(FileKind.ZIP.isMarked(archive("资料/会议纪要.docx"))).isFalse();
    }

    private Path file(String hex) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), HexFormat.of().parseHex(hex));
    }

    private Path text(String text, Charset charset) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), text.getBytes(charset));
    }

    private Path part(String name, String content) throws IOException {
        Path file = Files.createTempFile(folder, "", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path archive(String... names) throws IOException {
        Path file = Files.createTempFile(folder, "", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('.');
            }
        }
        return file;
    }
}
