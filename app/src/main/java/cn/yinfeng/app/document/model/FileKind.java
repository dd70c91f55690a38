package cn.yinfeng.app.document.model;

import cn.yinfeng.kernel.Marking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are taken. A name only claims a kind; the content has to bear it out. */
public enum FileKind {
    PDF("application/pdf", "255044462d", "pdf"),
    JPG("image/jpeg", "ffd8ff", "jpg jpeg"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx"),
    OFD("application/ofd", "504b0304", "ofd"),
    ZIP("application/zip", "504b0304", "zip"),
    TXT("text/plain", "", "txt"),
    MARKDOWN("text/markdown", "", "md"),
    HTML("text/html", "", "html htm");

    private final String mediaType;
    private final String signature;
    private final String extensions;

    /** The signature is what the content begins with, in hexadecimal; the extensions are parted by spaces. */
    FileKind(String mediaType, String signature, String extensions) {
        this.mediaType = mediaType;
        this.signature = signature;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind that a name claims; empty where such files are not taken. */
    public static Optional<FileKind> claimedBy(FileName name) {
        return Arrays.stream(values())
                .filter(each -> List.of(each.extensions.split(" ")).contains(name.extension()))
                .findFirst();
    }

    /** Whether the content is of this kind. */
    public boolean fits(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            byte[] wanted = HexFormat.of().parseHex(signature);
            if (!Arrays.equals(wanted, in.readNBytes(wanted.length))) {
                return false;
            }
        }
        return switch (this) {
            case PDF, JPG, PNG -> true;
            case TXT, MARKDOWN, HTML -> plainText(content).isPresent();
            case XLSX -> Archive.of(content).holds("[Content_Types].xml", "xl/workbook.xml");
            case DOCX -> Archive.of(content).holds("[Content_Types].xml", "word/document.xml");
            case OFD -> Archive.of(content).holds("OFD.xml");
            case ZIP -> Archive.of(content).isReadable();
        };
    }

    /**
     * Whether a mark of secrecy stands in the file: in the text of what has text, or in a name inside an archive. A picture
     * and a scan have no text that could be read.
     */
    public boolean isMarked(Path content) throws IOException {
        return switch (this) {
            case JPG, PNG -> false;
            case TXT, MARKDOWN, HTML -> plainText(content).filter(Marking::isIn).isPresent();
            case PDF -> PdfText.isMarked(content);
            case XLSX, DOCX, OFD -> isNamedMarked(content) || ArchiveText.isMarked(content);
            case ZIP -> isNamedMarked(content);
        };
    }

    private static boolean isNamedMarked(Path content) throws IOException {
        return Archive.of(content).names().stream().anyMatch(Marking::isInName);
    }

    private static Optional<String> plainText(Path content) throws IOException {
        byte[] bytes = Files.readAllBytes(content);
        return read(bytes, StandardCharsets.UTF_8)
                .or(() -> read(bytes, Charset.forName("GB18030")))
                .filter(text -> text.chars().noneMatch(FileKind::isBinary));
    }

    private static Optional<String> read(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherwiseWritten) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
    }
}
