package cn.yinfeng.app.audit.app;

import cn.yinfeng.app.audit.model.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The newest seal, outside the database: whoever rewrites the whole chain there is betrayed here. */
@Component
class SealFile {
    private final Path file;

    @Autowired
    SealFile(Environment environment) {
        this(Path.of(environment.getProperty("yinfeng.data", "data")));
    }

    SealFile(Path folder) {
        this.file = folder.resolve("audit.seal");
    }

    void write(Seal seal) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling("audit.seal.new");
            Files.writeString(fresh, seal.number() + " " + seal.lastRecord() + " " + seal.value() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannotKeep) {
            throw new UncheckedIOException(cannotKeep);
        }
    }

    Optional<Kept> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split(" ", 3);
            return Optional.of(new Kept(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** What the file says of the seal that was the newest when it was written. */
    record Kept(long number, long lastRecord, String value) {}
}
