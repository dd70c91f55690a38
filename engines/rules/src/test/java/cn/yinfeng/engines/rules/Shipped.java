package cn.yinfeng.engines.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of the rules that the product ships, found by walking. */
public final class Shipped {
    private static final Map<String, String> LAMPS = under("/rules/supervision", "lamp");
    private static final Map<String, String> SCHEMES = under("/rules/assessment", "scheme");

    private Shipped() {}

    public static Map<String, String> lamps() {
        return LAMPS;
    }

    public static Map<String, String> schemes() {
        return SCHEMES;
    }

    /** Other data of a module lies in the same folder; a rule says what kind it is. */
    private static Map<String, String> under(String folder, String kind) {
        try {
            var uri = Objects.requireNonNull(Shipped.class.getResource(folder)).toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri), kind);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(folder), kind);
            }
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String> read(Path folder, String kind) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> text(file).contains("\nkind: "))
                    .forEach(file -> texts.put(String.valueOf(file.getFileName()), text(file)));
        }
        texts.values().removeIf(text -> !text.contains("\nkind: " + kind + "\n"));
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
