package cn.yinfeng.app.people.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The first administrator's one-time password, in a file of the data folder that only its owner can read; gone as soon
 * as that password is changed.
 */
@Component
class AdministratorFile {
    private final Path file;

    AdministratorFile(Environment environment) {
        this.file = Path.of(environment.getProperty("yinfeng.data", "data")).resolve("administrator.once");
    }

    void write(String login, String oneTimePassword) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, login + " " + oneTimePassword + "\n");
        } catch (IOException cannotKeep) {
            throw new UncheckedIOException(cannotKeep);
        }
    }

    void forget(String login) {
        try {
            if (Files.exists(file) && Files.readString(file).startsWith(login + " ")) {
                Files.delete(file);
            }
        } catch (IOException cannotForget) {
            throw new UncheckedIOException(cannotForget);
        }
    }
}
