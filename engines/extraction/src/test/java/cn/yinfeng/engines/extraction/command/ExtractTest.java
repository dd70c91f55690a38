package cn.yinfeng.engines.extraction.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {
    private static final String PLAN =
            "某县2025年招商引资行动计划\n一、目标任务\n全县引进亿元以上项目不少于30个，其中10亿元以上项目不少于3个。（责任单位：县商务局、县\"招商\"办）\n";

    private static final String RULES = """
        某县2025年招商引资考核办法
        一、工作调度
        各镇街于每周四17:00前将项目线索报送县招商办。县商务局牵头，县工信局配合，编制产业链招商图谱。
        二、奖励
        对投资10亿元以上的项目，给予投资额1%的奖励，最高500万元。每引进1个亿元以上项目加2分。
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void the_json_contract_stays_as_it_is() throws IOException {
        compare(plan(), "plan");
    }

    @Test
    void the_json_contract_of_duties_cadences_and_rules_stays_as_it_is() throws IOException {
        compare(Files.writeString(folder.resolve("rules.txt"), RULES).toString(), "rules");
    }

    @Test
    void the_json_contract_of_a_lead_stays_as_it_is() throws IOException {
        String message = "华东某某光电股份有限公司 李明总经理：计划投资3-5亿元建光伏组件项目，需要土地80亩，电话13912345678\n";
        compare(Files.writeString(folder.resolve("message.txt"), message).toString(), "lead", "--lead");
        out.reset();
        assertThat(run(true, "--lead", folder.resolve("message.txt").toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("意向投资").contains("13912345678");
    }

    private void compare(String file, String name, String... options) throws IOException {
        Path snapshot = Path.of("src/test/resources/snapshots/" + name + ".json");
        var arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(file, "--json"));
        assertThat(run(false, arguments.toArray(String[]::new))).isZero();
        String said = out.toString(StandardCharsets.UTF_8);
        if (Boolean.getBoolean("snapshot.write")) {
            Files.createDirectories(snapshot.getParent());
            Files.writeString(snapshot, said);
        }
        assertThat(said).isEqualTo(Files.readString(snapshot));
    }

    @Test
    void sentences_are_the_text_between_their_places() throws IOException {
        run(false, plan(), "--json");
        JsonNode answer = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(answer.path("targets").size()).isEqualTo(2);
        for (JsonNode target : answer.path("targets")) {
            int start = target.path("start").asInt();
            int end = target.path("end").asInt();
            assertThat(target.path("sentence").asString()).isEqualTo(PLAN.substring(start, end));
        }
    }

    @Test
    void without_json_the_targets_are_lines_to_read() throws IOException {
        assertThat(run(true, plan())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("目标任务 2")
                .contains(">=30个")
                .contains("其中 1");
    }

    @Test
    void bad_input_is_one_line_in_the_reader_s_language_and_code_2() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));
        assertThat(run(true, empty.toString(), "--json")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .isEqualTo("引凤：空.txt 是空文件，请换一份有内容的文件" + System.lineSeparator());
        errors.reset();
        assertThat(run(false, empty.toString())).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("yinfeng: 空.txt is empty");
        assertThat(run(false)).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    private String plan() throws IOException {
        return Files.writeString(folder.resolve("plan.txt"), PLAN).toString();
    }

    private int run(boolean chinese, String... arguments) {
        return Extract.run(
                arguments,
                chinese,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }
}
