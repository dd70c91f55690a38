package cn.yinfeng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every shipped rule names its source, its dates and examples; the owning modules run the examples. */
class RuleFileTest {
    private static final String WHOLE = """
            code: A
            source: 某文件第一条
            from: 2023-01-01
            to: 2023-12-31
            examples:
              - { given: {}, expect: none }
            """;

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/rules"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_rule_has_a_source_a_date_and_examples() throws IOException {
        assertThat(shipped()).isNotEmpty();
        return shipped().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName() + "", () -> {
                    assertThat(file.toString()).endsWith(".yaml");
                    RuleFile rule = RuleFile.read(file.toString(), Files.readString(file));
                    assertThat(rule.source().length()).isGreaterThan(6);
                }));
    }

    @Test
    void a_rule_holds_from_its_first_day_to_its_last() {
        RuleFile rule = RuleFile.read("a.yaml", WHOLE);
        assertThat(Stream.of("2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01")
                        .map(day -> rule.holds(LocalDate.parse(day))))
                .containsExactly(false, true, true, false);
    }

    @Test
    void a_rule_without_a_source_does_not_load() {
        assertThatThrownBy(() -> RuleFile.read("a.yaml", WHOLE.replace("source: 某文件第一条", "")))
                .isInstanceOf(RuleFault.class)
                .hasMessage("a.yaml: source is missing");
        assertThatThrownBy(() -> RuleFile.read("a.yaml", WHOLE.replace("某文件第一条", "''")))
                .hasMessage("a.yaml.source: a text is needed");
    }

    @Test
    void a_rule_without_a_date_or_an_example_does_not_load() {
        assertThatThrownBy(() -> RuleFile.read("a.yaml", WHOLE.replace("from: 2023-01-01", "from: soon")))
                .hasMessage("a.yaml.from: a date such as 2023-05-31 is needed");
        assertThatThrownBy(() -> RuleFile.read("a.yaml", WHOLE.substring(0, WHOLE.indexOf("examples"))))
                .hasMessage("a.yaml: examples: at least one");
    }

    @Test
    void a_changed_text_has_another_hash() {
        assertThat(RuleFile.read("a.yaml", WHOLE).hash())
                .isEqualTo(RuleFile.read("b.yaml", WHOLE).hash())
                .isNotEqualTo(RuleFile.read("a.yaml", WHOLE + "\n").hash());
    }

    @Test
    void a_scalar_stays_text_and_a_field_twice_is_refused() {
        assertThat(RuleFile.read("a.yaml", WHOLE + "answer: no\n").root().text("answer"))
                .isEqualTo("no");
        assertThatThrownBy(() -> RuleFile.read("a.yaml", WHOLE + "code: B\n")).isInstanceOf(RuleFault.class);
        assertThatThrownBy(() -> RuleFile.read("a.yaml", WHOLE).root().only("code"))
                .hasMessage("a.yaml: unknown field source");
    }
}
