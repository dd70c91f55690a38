package cn.yinfeng.tools.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path root;

    @BeforeEach
    void a_mission_of_three_items() throws IOException {
        write("docs/mission.md", """
                # Mission
                ## 1. Targets
                - **M-001** T [000] 「到位资金」
                - **M-002** L [001] a | list
                ## 2. Risk
                - **M-003** T-actual [003] 154/157
                """);
    }

    @Test
    void the_page_in_the_repository_is_current() throws IOException {
        assertThat(Coverage.isCurrent(REPOSITORY))
                .as("docs/coverage.md is stale: run ./yinfeng coverage and commit the page")
                .isTrue();
    }

    @Test
    void the_mission_has_items_1_to_260() throws IOException {
        assertThat(Mission.read(REPOSITORY.resolve("docs/mission.md")).items())
                .extracting(Mission.Item::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 260)
                        .mapToObj("M-%03d"::formatted)
                        .toList());
    }

    @Test
    void a_page_that_does_not_know_a_new_story_is_stale() throws IOException {
        Coverage.main(new String[] {root.toString()});
        assertThat(Coverage.isCurrent(root)).isTrue();
        story("@Covers(\"M-001\") class FirstStory { @Test void runs() {} }");
        assertThat(Coverage.isCurrent(root)).isFalse();
    }

    @Test
    void a_missing_page_is_stale() throws IOException {
        assertThat(Coverage.isCurrent(root)).isFalse();
    }

    @Test
    void computed_items_are_told_from_recorded_ones() throws IOException {
        story("""
                @Covers(computed = "M-003", recorded = {"M-001", "M-003"})
                class FirstStory extends Story {
                    @Test @Covers({"M-001"}) void computes() {}
                    @ParameterizedTest @Covers(recorded = "M-002") void records() {}
                }
                """);
        var coverage = Coverage.of(root);
        assertThat(coverage.summary()).isEqualTo("3 items · 3 proven (2 computed, 1 recorded) · 0 not yet");
        assertThat(coverage.text())
                .contains("## 1. Targets: 2 of 2")
                .contains("| M-002 | L | [001] a \\| list | recorded by [FirstStory › records](../%s) |"
                        .formatted(STORY));
    }

    @Test
    void an_item_without_a_story_is_not_yet_proven() throws IOException {
        assertThat(Coverage.of(root).text()).contains("| M-003 | T-actual | [003] 154/157 | not yet |");
    }

    @Test
    void an_item_that_the_mission_does_not_have_is_refused() throws IOException {
        story("@Covers(\"M-999\") class FirstStory { @Test void runs() {} }");
        refused("the mission has no item M-999");
    }

    @Test
    void a_story_without_a_test_proves_nothing() throws IOException {
        story("@Covers(\"M-001\") class FirstStory { void runs() {} }");
        refused("FirstStory is no story with a test that runs");
    }

    @Test
    void a_disabled_story_proves_nothing() throws IOException {
        story("@Disabled @Covers(\"M-001\") class FirstStory { @Test void runs() {} }");
        refused("FirstStory is no story with a test that runs");
    }

    @Test
    void a_disabled_test_proves_nothing() throws IOException {
        story("class FirstStory { @Test @Disabled @Covers(\"M-001\") void runs() {} }");
        refused("FirstStory › runs is no story with a test that runs");
    }

    @Test
    void a_test_that_is_no_story_proves_nothing() throws IOException {
        story("class FirstTest { @Test @Covers(\"M-001\") void runs() {} }");
        refused("FirstTest › runs is no story with a test that runs");
    }

    @Test
    void items_hidden_in_constants_are_refused() throws IOException {
        story("@Covers(ITEM) class FirstStory { @Test void runs() {} }");
        refused("names its items literally, not as ITEM");
    }

    @Test
    void a_line_that_is_almost_an_item_is_refused() throws IOException {
        write("docs/mission.md", "## 1. Targets\n- **M-1** T [000] a target\n");
        assertThatThrownBy(() -> Coverage.of(root)).hasMessageContaining("not an item of the mission");
    }

    private static final String STORY = "acceptance/src/test/java/cn/yinfeng/acceptance/FirstStory.java";

    private void story(String source) throws IOException {
        write(STORY, source);
    }

    private void refused(String fault) {
        assertThatThrownBy(() -> Coverage.of(root))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
