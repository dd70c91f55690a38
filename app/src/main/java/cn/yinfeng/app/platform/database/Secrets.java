package cn.yinfeng.app.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random passwords of the database roles of one installation, kept in a file that only its owner can read. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path file;
    private final Properties passwords = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path base) throws IOException {
        var secrets = new Secrets(base.resolve("database.secrets"));
        if (Files.exists(secrets.file)) {
            try (var in = Files.newInputStream(secrets.file)) {
                secrets.passwords.load(in);
            }
        }
        return secrets;
    }

    /** The password of a role; made and kept at the first question. */
    public synchronized String of(String role) {
        String known = passwords.getProperty(role);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        passwords.setProperty(role, made);
        store();
        return made;
    }

    private void store() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newOutputStream(file)) {
                passwords.store(out, null);
            }
        } catch (IOException cannotKeep) {
            throw new UncheckedIOException(cannotKeep);
        }
    }
}
