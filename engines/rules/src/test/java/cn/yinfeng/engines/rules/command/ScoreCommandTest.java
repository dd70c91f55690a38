package cn.yinfeng.engines.rules.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Shipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands, and the worked example of the guide: what the page shows is what the command prints. */
class ScoreCommandTest {
    private static final Path GUIDE = Path.of("../../docs/guide/score.md");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private Path scheme;
    private Path facts;

    ScoreCommandTest() {
        this.scheme = Path.of("");
        this.facts = Path.of("");
    }

    @BeforeEach
    void files() throws IOException {
        scheme = folder.resolve("delivery-rates.yaml");
        facts = folder.resolve("facts.csv");
        Files.writeString(scheme, Objects.requireNonNull(Shipped.schemes().get("delivery-rates.yaml")));
        Files.writeString(facts, fenced("csv"));
    }

    /** The text of the guide's first block of a kind. */
    private static String fenced(String kind) throws IOException {
        String page = Files.readString(GUIDE);
        int from = page.indexOf("```" + kind + "\n") + kind.length() + 4;
        return page.substring(from, page.indexOf("```", from));
    }

    private int score(boolean chinese, String... arguments) {
        return Score.run(List.of(arguments), chinese, print(out), print(errors));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void the_guide_shows_what_the_command_prints() throws IOException {
        assertThat(score(true, scheme.toString(), facts.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(3))
                .containsExactlyElementsOf(fenced("text").lines().toList());
    }

    @Test
    void the_json_is_a_contract_with_exact_numbers_as_texts() {
        assertThat(score(false, scheme.toString(), facts.toString(), "--json")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.propertyNames()).containsExactly("scheme", "groups");
        assertThat(json.get("scheme").propertyNames()).containsExactly("code", "name", "from", "to", "source", "hash");
        JsonNode first = json.get("groups").get(0).get("standings").get(0);
        assertThat(first.propertyNames()).containsExactly("rank", "unit", "total", "exact", "assumed", "items");
        assertThat(first.get("items").get(0).propertyNames())
                .containsExactly(
                        "code", "name", "kind", "weight", "points", "bound", "formula", "explanation", "missing");
        assertThat(first.get("total").asString()).isEqualTo("88.00");
        JsonNode missing = json.get("groups").get(0).get("standings").get(2);
        assertThat(missing.get("rank").isNull() && missing.get("total").isNull())
                .isTrue();
        assertThat(missing.get("items").get(3).get("missing").get(0).get("en").asString())
                .isEqualTo("production rate is missing");
        assertThat(json.get("groups")
                        .get(1)
                        .get("standings")
                        .get(0)
                        .get("exact")
                        .asString())
                .isEqualTo("3581/36");
    }

    @Test
    void a_sheet_saved_by_a_chinese_spreadsheet_is_read() throws IOException {
        Files.write(facts, fenced("csv").getBytes(Charset.forName("GB18030")));
        assertThat(score(true, scheme.toString(), facts.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("  1  乙县  88.00");
    }

    @Test
    void faults_are_told_one_to_a_line_and_end_with_two() throws IOException {
        Files.writeString(facts, fenced("csv").replace("甲县,履约率,45/50", "甲县,履约率,多"));
        assertThat(score(false, scheme.toString(), facts.toString())).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("facts.csv:3:3 RULE-052 多 is not a number. write a number");
        assertThat(score(true)).isEqualTo(2);
        assertThat(score(true, "no-such.yaml", "no-such.csv")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("用法", "读不了文件");
    }

    @Test
    void check_tells_sound_files_from_others() throws IOException {
        Path lamp = folder.resolve("silence.yaml");
        Files.writeString(lamp, Objects.requireNonNull(Shipped.lamps().get("silence.yaml")));
        assertThat(Check.run(List.of(scheme.toString(), lamp.toString()), false, print(out), print(errors)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith("sound, every example holds"));
        Files.writeString(lamp, Files.readString(lamp).replace("无进展月数 >= 3", "无进展月数 >= 4"));
        assertThat(Check.run(List.of(lamp.toString()), true, print(out), print(errors)))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("RULE-040 例子 4 应得 RED，实得 YELLOW");
    }
}
