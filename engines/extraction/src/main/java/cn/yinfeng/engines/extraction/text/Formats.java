package cn.yinfeng.engines.extraction.text;

import cn.yinfeng.engines.extraction.Note;
import cn.yinfeng.engines.extraction.Reading;
import cn.yinfeng.engines.extraction.Reading.Read;
import cn.yinfeng.engines.extraction.ReadingLimits;
import java.util.List;

/** Chooses by the ending of the name, and checks that the content begins as such files do. */
public final class Formats {
    private static final String READ = ".txt .md .html .docx .doc .pdf";
    private static final List<String> NO_TEXT = List.of(
            "PK\u0003\u0004",
            "%PDF",
            "\u00d0\u00cf\u0011\u00e0",
            "\u0089PNG",
            "GIF8",
            "\u00ff\u00d8\u00ff",
            "RIFF",
            "BM6",
            "\u001f\u008b",
            "Rar!",
            "7z\u00bc\u00af",
            "\u007fELF",
            "MZ\u0090");

    private Formats() {}

    public static Reading read(byte[] content, String name, String ending, ReadingLimits limits) throws Unreadable {
        Read read = switch (ending) {
            case "txt", "text" -> plain(content, name);
            case "md", "markdown" -> {
                Read text = plain(content, name);
                yield new Read(MarkdownText.of(text.text()), text.notes());
            }
            case "html", "htm" -> {
                Read text = plain(content, name);
                yield new Read(HtmlText.of(text.text()), text.notes());
            }
            case "docx" -> new Read(new DocxText(content, name, limits).read(), List.of());
            case "doc" -> new Read(new DocText(content, name, limits).read(), List.of());
            case "pdf" -> new Read(PdfText.of(content, name, limits), List.of());
            case "docm", "dotm", "dot" -> throw Unreadable.macros(name);
            default -> throw Unreadable.otherKind(name, READ);
        };
        if (read.text().isBlank()) {
            throw Unreadable.noText(name);
        }
        return read;
    }

    private static Read plain(byte[] content, String name) throws Unreadable {
        for (String magic : NO_TEXT) {
            if (begins(content, magic)) {
                throw Unreadable.otherContent(name);
            }
        }
        Decoding decoded = Decoding.of(content);
        if (decoded.looksBinary()) {
            throw Unreadable.otherContent(name);
        }
        return new Read(decoded.text(), decoded.damaged() == 0 ? List.of() : List.of(damage(decoded.damaged())));
    }

    private static Note damage(int characters) {
        return new Note(
                "EXTRACT-N01",
                List.of(String.valueOf(characters)),
                "有 " + characters + " 处字符已损坏，已按其余文字读取",
                characters + " characters are damaged; the rest was read");
    }

    static boolean begins(byte[] content, String magic) {
        if (content.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((content[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
