package cn.yinfeng.app.intake.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was uploaded, on disk until it is read.
 *
 * @param hash SHA-256 of its bytes
 */
record UploadedFile(Path path, String hash) {
    static UploadedFile keep(InputStream in) throws IOException {
        Path path = Files.createTempFile("yinfeng-import-", ".sheet");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var out = Files.newOutputStream(path);
                    var digested = new DigestInputStream(in, digest)) {
                digested.transferTo(out);
            }
            return new UploadedFile(path, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } catch (IOException notKept) {
            Files.deleteIfExists(path);
            throw notKept;
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException leftToTheSystem) {
            path.toFile().deleteOnExit();
        }
    }
}
