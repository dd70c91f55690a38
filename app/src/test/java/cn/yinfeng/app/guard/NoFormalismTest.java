package cn.yinfeng.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks tables, API and texts: nobody's attendance, points or online time is measured (国办函〔2026〕12号). */
@ModuleTest
class NoFormalismTest {
    private static final Pattern FIELD = Pattern.compile("\"([^\"]+)\"\\s*:");

    @Autowired
    private JdbcClient jdbc;

    private final RuleFile rule = ShippedRules.of("people").stream()
            .filter(each -> each.code().equals("PPL-NO-FORMALISM"))
            .findFirst()
            .orElseThrow();

    private boolean isMeasure(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
        return rule.root().values("names").stream().anyMatch(word -> plain.contains(String.valueOf(word)));
    }

    private boolean isText(String text) {
        return rule.root().values("texts").stream().anyMatch(word -> text.contains(String.valueOf(word)));
    }

    @Test
    void no_table_or_column_measures_people() {
        List<String> columns =
                jdbc.sql("""
                SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns
                 WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
                """).query((row, number) -> row.getString(1)).list();
        assertThat(columns).hasSizeGreaterThan(200);
        assertThat(columns.stream().filter(this::isMeasure)).isEmpty();
    }

    @Test
    void no_path_or_field_of_the_api_measures_people() throws IOException {
        List<String> names = FIELD.matcher(Files.readString(Path.of("../web/api/openapi.json")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(names).contains("/api/v1/session").hasSizeGreaterThan(200);
        assertThat(names.stream().filter(this::isMeasure)).isEmpty();
    }

    @Test
    void no_text_that_people_read_speaks_of_it() throws IOException {
        var texts = new ArrayList<String>(Files.readAllLines(Path.of("../web/src/i18n/zh-CN.json")));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("_zh.properties"))
                    .toList()) {
                texts.addAll(Files.readAllLines(file));
            }
        }
        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.stream().filter(this::isText)).isEmpty();
    }

    @Test
    void the_walk_is_red_for_what_its_examples_name() {
        List<RuleNode> examples = rule.root().nodes("examples");
        assertThat(examples).hasSizeGreaterThan(5);
        for (RuleNode example : examples) {
            RuleNode given = example.node("given");
            boolean found = given.has("name") ? isMeasure(given.text("name")) : isText(given.text("text"));
            assertThat(found ? "refused" : "accepted").as(example.where()).isEqualTo(example.text("expect"));
        }
    }
}
