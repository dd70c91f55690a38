package cn.yinfeng.app.platform.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of an installation, one a line: its name, a space, 32 bytes in Base64. The last one closes, all of them open;
 * a key is replaced by adding one below, and taken away once nothing is under it any more.
 */
final class KeyRing {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 4;
    /** Name and file of the key that chat groups had for themselves in former versions; that file held nothing but it. */
    static final String FORMER = "notice.secrets";

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private String newest = "";
    private @Nullable Path former;

    private KeyRing() {}

    /** Reads the keys that the operator has put there. */
    static KeyRing given(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("yinfeng.secrets.key-file names " + file + ", which is no file");
        }
        if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            LOG.warn("the file of keys can be read by everybody on this machine: {}", file);
        }
        return read(file);
    }

    /** Reads the installation's own keys; makes the first one where there is none. */
    static KeyRing own(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path made = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "key",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(made, line());
            Files.move(made, file);
        }
        return read(file);
    }

    private static String line() {
        var random = new SecureRandom();
        byte[] name = new byte[NAME_BYTES];
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(name);
        random.nextBytes(key);
        return "k" + HexFormat.of().formatHex(name) + " " + Base64.getEncoder().encodeToString(key) + "\n";
    }

    private static KeyRing read(Path file) throws IOException {
        var ring = new KeyRing();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                ring.add(file, line.strip().split("\\s+", 2));
            }
        }
        if (ring.keys.isEmpty()) {
            throw new IllegalStateException(file + " holds no key");
        }
        return ring;
    }

    private void add(Path file, String[] parts) {
        byte[] key = parts.length == 2 ? decoded(parts[1]) : new byte[0];
        if (key.length != KEY_BYTES || keys.put(parts[0], new SecretKeySpec(key, "AES")) != null) {
            throw new IllegalStateException(
                    file + ": each line is the name of a key, a space, and 32 bytes in Base64; no name twice");
        }
        newest = parts[0];
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    /** Adds the key of former versions where a folder still has one: it opens and never closes. */
    void readFormer(Path folder) throws IOException {
        Path file = folder.resolve(FORMER);
        if (Files.isRegularFile(file)) {
            byte[] key = decoded(Files.readString(file).strip());
            if (key.length == KEY_BYTES) {
                keys.put(FORMER, new SecretKeySpec(key, "AES"));
                former = file;
            }
        }
    }

    void dropFormer() {
        Path file = former;
        if (file != null) {
            try {
                Files.deleteIfExists(file);
                former = null;
            } catch (IOException stays) {
                LOG.warn("nothing is under the key in {} any more, but it cannot be deleted", file, stays);
            }
        }
    }

    String newest() {
        return newest;
    }

    Optional<SecretKey> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }
}
