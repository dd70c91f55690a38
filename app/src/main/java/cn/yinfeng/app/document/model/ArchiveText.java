package cn.yinfeng.app.document.model;

import cn.yinfeng.kernel.Marking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The words of an office file, as far as a mark of secrecy can be found in them: body, headers, notes, cells. */
final class ArchiveText {
    /** Of one part; a mark stands at the beginning, and a part of more than this is not unpacked further. */
    private static final int MOST = 16 << 20;

    private static final Pattern PART = Pattern.compile(
            "word/(?:document|header\\d*|footer\\d*|footnotes|comments)\\.xml|xl/(?:sharedStrings|worksheets/[^/]+)\\.xml|(?:.*/)?Content\\.xml");
    private static final Pattern END_OF_LINE =
            Pattern.compile("</w:p>|</w:tab>|<w:br[^>]*>|</si>|</is>|</ofd:TextCode>|</TextCode>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private ArchiveText() {}

    static boolean isMarked(Path content) throws IOException {
        try (var zip = new ZipFile(content.toFile())) {
            List<? extends ZipEntry> parts = zip.stream()
                    .filter(each -> PART.matcher(each.getName()).matches())
                    .toList();
            for (ZipEntry part : parts) {
                try (InputStream in = zip.getInputStream(part)) {
                    if (Marking.isIn(words(new String(in.readNBytes(MOST), StandardCharsets.UTF_8)))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (ZipException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Runs of a paragraph are put together, for a mark is often set in several. */
    private static String words(String xml) {
        return TAG.matcher(END_OF_LINE.matcher(xml).replaceAll("\n")).replaceAll("");
    }
}
