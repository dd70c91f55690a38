package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.signing.model.Code;
import cn.yinfeng.app.signing.model.Version;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The QR code of a printed form: it says code, version and hash in words, so that any reader shows them without a network. */
final class PrintedCode {
    private static final int PIXELS = 480;
    private static final int DOTS_PER_INCH = 200;
    private static final int PAGES = 3;
    private static final int WHITE = 0xffffff;
    private static final long MOST_PIXELS = 60_000_000L;
    private static final Pattern WORDS = Pattern.compile("YINFENG ([0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}) .*");

    private PrintedCode() {}

    static String words(Version version) {
        return "YINFENG %s %s v%d SM3 %s"
                .formatted(Code.shown(version.code()), version.reference(), version.number(), version.sm3());
    }

    static byte[] png(Version version) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(
                            words(version),
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q));
            var image = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    image.setRGB(x, y, dots.get(x, y) ? 0 : WHITE);
                }
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        } catch (IOException memoryFailed) {
            throw new UncheckedIOException(memoryFailed);
        }
    }

    /** The code on a scan, an image or the first pages of a PDF; empty where none can be read. */
    static Optional<String> read(byte[] scan) {
        try {
            if (scan.length > 4 && scan[0] == '%' && scan[1] == 'P' && scan[2] == 'D' && scan[3] == 'F') {
                return ofPdf(scan);
            }
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(scan));
            return image == null ? Optional.empty() : ofImage(image);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofPdf(byte[] scan) throws IOException {
        try (PDDocument document = Loader.loadPDF(scan)) {
            var renderer = new PDFRenderer(document);
            Optional<String> found = Optional.empty();
            for (int page = 0; page < Math.min(PAGES, document.getNumberOfPages()) && found.isEmpty(); page++) {
                found = ofImage(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY));
            }
            return found;
        }
    }

    private static Optional<String> ofImage(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            String words = new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8"))
                    .getText();
            Matcher said = WORDS.matcher(words);
            return said.matches() ? Code.read(said.group(1)) : Optional.empty();
        } catch (ReaderException noneOrBlurred) {
            return Optional.empty();
        }
    }
}
