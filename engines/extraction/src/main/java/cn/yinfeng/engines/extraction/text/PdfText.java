package cn.yinfeng.engines.extraction.text;

import cn.yinfeng.engines.extraction.ReadingLimits;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The letters of a PDF in reading order, page by page; scripts and attachments of the file are never touched. */
final class PdfText {
    /** No office prints a plan of more pages. */
    private static final int MOST_PAGES = 2000;

    private PdfText() {}

    static String of(byte[] content, String name, ReadingLimits limits) throws Unreadable {
        if (!Formats.begins(content, "%PDF")) {
            throw Unreadable.otherContent(name);
        }
        var memory = MemoryUsageSetting.setupMainMemoryOnly(limits.inflatedBytes());
        try (PDDocument document = Loader.loadPDF(content, "", null, null, memory.streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Unreadable.bomb(name);
            }
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (InvalidPasswordException locked) {
            throw Unreadable.locked(name);
        } catch (IOException | RuntimeException damaged) {
            throw Unreadable.damaged(name);
        }
    }
}
