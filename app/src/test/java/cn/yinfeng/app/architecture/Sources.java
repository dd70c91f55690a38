package cn.yinfeng.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources under a folder, and what is wrong with them. */
final class Sources {
    private static final int LINES = 400;
    private static final int TYPES = 25;
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", "dist", ".git", "data");
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|//[^\\n]*|/\\*[\\s\\S]*?\\*/|'(?:\\\\.|[^'\\\\])[^']*'");
    private static final Pattern DATABASE_TIME = Pattern.compile(
            "(?i)\\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\(\\s*\\)"
                    + "|\\b(?:current_timestamp|current_date|current_time|localtimestamp|localtime)\\b|'(?:now|today)'\\s*::");
    private final Path root;

    Sources(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Java files that are longer than anyone reads at once. */
    List<String> tooLong() {
        return files(".java")
                .filter(each -> text(each).lines().count() > LINES)
                .map(this::name)
                .toList();
    }

    /** Packages with more types than anyone keeps in mind. */
    List<String> crowdedPackages() {
        Map<String, Long> types = files(".java")
                .filter(each -> !each.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        each -> name(each).replaceFirst("/?[^/]+$", ""), TreeMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .filter(each -> each.getValue() > TYPES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where SQL asks the database for the time: in migrations, questions of the doctor and string literals of Java. */
    List<String> sqlWithTimeOfItsOwn() {
        Stream<String> scripts = files(".sql")
                .filter(each -> asksTime(text(each).replaceAll("--[^\\n]*", "")))
                .map(this::name);
        Stream<String> java = files(".java")
                .filter(each -> !name(each).contains("src/test/"))
                .filter(each -> TOKEN.matcher(text(each))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(token -> token.startsWith("\"") && asksTime(token)))
                .map(this::name);
        return Stream.concat(scripts, java).toList();
    }

    /** Files of the kernel and of engines that name Spring: these jars run from a plain main. */
    List<String> librariesWithSpring() {
        return files(".java")
                .filter(each -> name(each).matches("(kernel|engines/[^/]+)/src/main/.*"))
                .filter(each -> text(each).contains("org.springframework"))
                .map(this::name)
                .toList();
    }

    private static boolean asksTime(String text) {
        return DATABASE_TIME.matcher(text).find();
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<Path> files(String ending) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = !folder.equals(root)
                            && SKIPPED.contains(folder.getFileName().toString());
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted();
    }
}
