package cn.yinfeng.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path MODULES = Path.of("src/main/java/cn/yinfeng/app");

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Properties of(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }

    private static Set<String> modulesWithTexts() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("_(zh|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void both_languages_say_the_same() throws IOException {
        List<String> problems = new ArrayList<>();
        for (String module : modulesWithTexts()) {
            problems.addAll(MessageCheck.compare(
                    read(MESSAGES.resolve(module + "_zh.properties")),
                    read(MESSAGES.resolve(module + "_en.properties"))));
        }
        assertThat(modulesWithTexts()).contains("platform", "people");
        assertThat(problems).isEmpty();
    }

    @Test
    void every_code_in_the_sources_has_a_text() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> modules;
        try (Stream<Path> folders = Files.list(MODULES)) {
            modules = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString().toUpperCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
        try (Stream<Path> sources = Files.walk(MODULES)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                used.addAll(MessageCheck.codes(Files.readString(source), modules));
            }
        }
        Set<String> known = new TreeSet<>();
        for (String module : modulesWithTexts()) {
            known.addAll(read(MESSAGES.resolve(module + "_zh.properties")).stringPropertyNames());
        }
        assertThat(used).contains("PEOPLE-001", "PLATFORM-401");
        assertThat(known).containsAll(used);
    }

    @Test
    void the_checks_are_red_for_what_is_forgotten() throws IOException {
        assertThat(MessageCheck.compare(of("A-001=甲"), of(""))).hasSize(1);
        assertThat(MessageCheck.compare(of(""), of("A-001.fix=do"))).hasSize(1);
        assertThat(MessageCheck.compare(of("A-001=第 {row} 行"), of("A-001=line {column}")))
                .hasSize(1);
        assertThat(MessageCheck.compare(of("A-001.status=409"), of("A-001.status=409")))
                .hasSize(1);
        assertThat(MessageCheck.compare(of("A-001.status=冲突"), of(""))).hasSize(1);
        assertThat(MessageCheck.compare(of("A-001=第 {row} 行\nA-001.status=409"), of("A-001=line {row}")))
                .isEmpty();
        assertThat(MessageCheck.codes("throw new Refusal(\"PEOPLE-999\"); digest(\"SHA-256\")", Set.of("PEOPLE")))
                .containsExactly("PEOPLE-999");
    }
}
