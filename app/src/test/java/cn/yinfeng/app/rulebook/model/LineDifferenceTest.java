package cn.yinfeng.app.rulebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.rulebook.RuleComparison.Line;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {
    @Test
    void a_changed_line_is_told_as_taken_out_and_put_in() {
        assertThat(LineDifference.of("a\nb\nc", "a\nx\nc"))
                .containsExactly(
                        new Line(Line.Kind.SAME, 1, 1, "a"),
                        new Line(Line.Kind.REMOVED, 2, null, "b"),
                        new Line(Line.Kind.ADDED, null, 2, "x"),
                        new Line(Line.Kind.SAME, 3, 3, "c"));
    }

    @Test
    void both_texts_can_be_read_back_from_the_difference_of_any_two() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String left = text(random);
            String right = text(random);
            List<Line> lines = LineDifference.of(left, right);
            assertThat(side(lines, Line.Kind.ADDED)).isEqualTo(left);
            assertThat(side(lines, Line.Kind.REMOVED)).isEqualTo(right);
        }
    }

    @Test
    void two_texts_without_a_common_line_however_long_are_told_as_a_whole() {
        String left = "left\n".repeat(5000);
        String right = "right\n".repeat(5000);
        assertThat(LineDifference.of(left, right)).hasSize(10_000);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(line -> "" + (char) ('a' + random.nextInt(4)))
                .collect(Collectors.joining("\n"));
    }

    private static String side(List<Line> lines, Line.Kind without) {
        return lines.stream()
                .filter(line -> line.kind() != without)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
