package cn.yinfeng.app.document.model;

import cn.yinfeng.engines.extraction.DocumentReader;
import cn.yinfeng.engines.extraction.Reading.Read;
import cn.yinfeng.engines.extraction.ReadingLimits;
import cn.yinfeng.kernel.Marking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The words of a PDF, as far as it has any. What cannot be read is no reason to refuse a file that is only kept. */
final class PdfText {
    private PdfText() {}

    static boolean isMarked(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return DocumentReader.read(in, "file.pdf", ReadingLimits.USUAL) instanceof Read read
                    && Marking.isIn(read.text());
        }
    }
}
