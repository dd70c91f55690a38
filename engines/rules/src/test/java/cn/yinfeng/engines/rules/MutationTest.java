package cn.yinfeng.engines.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.form.Change;
import cn.yinfeng.engines.rules.form.Field;
import cn.yinfeng.engines.rules.form.Form;
import cn.yinfeng.engines.rules.lamp.LampRule;
import cn.yinfeng.engines.rules.scheme.Scheme;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Shipped rules, damaged at random. Each is either refused with places in its text, or still a rule that passes its
 * own examples; never an exception, never more than 100 ms of work.
 */
class MutationTest {
    private static final String[] PIECES = {
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        ",",
        ":",
        "- ",
        "\n",
        "  ",
        "\t",
        "#",
        "&x ",
        "*x",
        "!!java.net.URL ",
        "|",
        ">",
        "<",
        "=",
        ">=",
        "!=",
        "null",
        "true",
        "and ",
        "or ",
        "not(",
        "if ",
        " then ",
        " else ",
        "for x in ",
        "some ",
        "every ",
        "function(x) ",
        "external ",
        "**",
        "/ 0",
        "0",
        "3",
        "99999999999999999999",
        "1e9",
        ".",
        "..",
        "@",
        "万元(",
        "月末数(",
        "date(\"",
        "2025-02-30",
        "应开工未开工月数",
        "月数",
        "\\u0000",
        "\u0000",
        "\uFEFF",
        "\u202e",
        "，",
        "（",
        "≥",
        "\uD840",
        "\uDC0B",
        "GREY",
        "NORMAL",
        "RED",
        "levels:",
        "examples:",
        "given:",
        "java.lang.Runtime",
        "${x}",
        "{{x}}",
        "%s"
    };
    private static final long MOST_MILLISECONDS = 100;

    @Test
    void three_hundred_damaged_rules_are_refused_with_a_place_or_still_keep_their_word() {
        damage(300, 42);
    }

    @Test
    @Tag("long")
    void ten_thousand_damaged_rules_are_refused_with_a_place_or_still_keep_their_word() {
        damage(10_000, 20260101);
    }

    private static void damage(int rounds, long seed) {
        var rules = new ArrayList<>(Shipped.lamps().entrySet());
        rules.addAll(Shipped.schemes().entrySet());
        rules.forEach(rule -> check(rule.getKey(), rule.getValue()));
        var random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            Map.Entry<String, String> rule = rules.get(random.nextInt(rules.size()));
            String damaged = rule.getValue();
            for (int times = random.nextInt(3); times >= 0; times--) {
                damaged = damaged(damaged, random);
            }
            long before = cpu();
            Checked<?> checked = check(rule.getKey(), damaged);
            assertThat((cpu() - before) / 1_000_000).as("time for\n" + damaged).isLessThan(MOST_MILLISECONDS);
            refused += checked.problems().isEmpty() ? 0 : 1;
            places(checked, damaged);
            fields(damaged);
        }
        assertThat(refused).as("of " + rounds).isGreaterThan(rounds / 4);
    }

    private static Checked<?> check(String file, String text) {
        return Shipped.schemes().containsKey(file) ? Scheme.check(file, text) : LampRule.check(file, text);
    }

    private static void places(Checked<?> checked, String text) {
        int lines = (int) text.chars().filter(each -> each == '\n').count() + 2;
        for (Fault fault : checked.problems()) {
            assertThat(fault.place().line()).as(text).isBetween(1, lines);
            assertThat(fault.place().column()).as(text).isPositive();
            assertThat(fault.reason().zh() + fault.fix().zh()).isNotBlank();
            assertThat(fault.reason().en() + fault.fix().en()).isNotBlank();
        }
    }

    /** Whatever can be read of it as a form stands where it says, and writing what stands there changes nothing. */
    private static void fields(String text) {
        if (Form.of("a.yaml", text) instanceof Checked.Sound<Form> form) {
            form.value().fields().forEach(field -> {
                String there = text.substring(field.from(), field.to());
                boolean asIs = field.kind() != Field.Kind.MONEY && there.indexOf('\n') < 0 && there.indexOf('\\') < 0;
                assertThat(!asIs || there.contains(field.value().replace("'", "''")) || there.contains(field.value()))
                        .as(field + "\n" + text)
                        .isTrue();
            });
            List<Change> same = form.value().fields().stream()
                    .map(field -> new Change(field.path(), field.value()))
                    .distinct()
                    .toList();
            Checked<String> applied = form.value().apply(same);
            assertThat(applied.problems()).as(text).allMatch(fault -> fault.code() == FaultCode.REPEATED_FIELD);
            if (applied instanceof Checked.Sound<String> sound) {
                assertThat(sound.value()).isEqualTo(text);
            }
        }
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(8));
        String piece = PIECES[random.nextInt(PIECES.length)];
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            case 2 -> text.substring(0, at) + piece + text.substring(to);
            case 3 -> text.substring(0, at) + text.substring(at, to).repeat(2) + text.substring(to);
            default -> text.substring(0, at) + new StringBuilder(text.substring(at, to)).reverse() + text.substring(to);
        };
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
