package cn.yinfeng.engines.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;

/** Our values are FEEL's values: the same random formulas over known facts, through Kie's own interpreter. */
class YardstickTest {
    private static final Map<String, String> FACTS =
            Map.of("a", "12.5", "b", "-3", "停滞3月", "7", "p", "true", "q", "false", "状态", "开工", "计划日", "2025-03-15");
    private static final Map<String, Object> THEIRS = Map.of(
            "a",
            new BigDecimal("12.5"),
            "b",
            new BigDecimal("-3"),
            "停滞3月",
            new BigDecimal("7"),
            "p",
            true,
            "q",
            false,
            "状态",
            "开工",
            "计划日",
            java.time.LocalDate.of(2025, 3, 15));

    @Test
    void three_hundred_random_formulas_have_the_value_that_feel_gives_them() {
        compare(300, 20251122);
    }

    @Test
    @Tag("long")
    void five_thousand_random_formulas_have_the_value_that_feel_gives_them() {
        compare(5000, 7);
    }

    private static void compare(int rounds, long seed) {
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            String text = random.nextBoolean() ? condition(random, 3) : number(random, 3, true);
            assertThat(Reading.check(text).problems()).as(text).isEmpty();
            Formula formula = Reading.check(text).orThrow();
            same(text, formula.value(Reading.facts(flat())), theirs(text));
        }
    }

    private static String[] flat() {
        return FACTS.entrySet().stream()
                .flatMap(fact -> List.of(fact.getKey(), fact.getValue()).stream())
                .toArray(String[]::new);
    }

    private static @Nullable Object theirs(String text) {
        var context = new EvaluationContextImpl(
                YardstickTest.class.getClassLoader(), new FEELEventListenersManager(), FEELDialect.FEEL);
        context.enterFrame();
        context.setValues(THEIRS);
        return Parser.parse(Written.alone(text), Reading.FIELD).evaluate(context);
    }

    private static void same(String text, Value ours, @Nullable Object theirs) {
        if (theirs == null) {
            assertThat(ours).as(text).isInstanceOf(Value.Unknown.class);
            return;
        }
        if (ours instanceof Value.Truth truth) {
            assertThat(theirs).as(text).isEqualTo(truth.holds());
        } else if (ours instanceof Value.Numeric number) {
            near(text, number.exact(), (BigDecimal) theirs);
        } else {
            fail(text + " is " + ours + " and " + theirs);
        }
    }

    /** FEEL keeps 34 digits, we keep all. */
    private static void near(String text, Exact ours, BigDecimal theirs) {
        BigDecimal scale = theirs.abs().max(BigDecimal.ONE).movePointLeft(25);
        assertThat(ours.rounded(40, RoundingMode.HALF_EVEN)).as(text).isCloseTo(theirs, within(scale));
    }

    private static String condition(Random random, int depth) {
        if (depth == 0) {
            return pick(random, "p", "q", "true", "状态 = \"开工\"", "状态 != \"投产\"", "计划日 < date(\"2025-04-01\")");
        }
        String left = number(random, depth - 1, false);
        String right = number(random, depth - 1, false);
        return switch (random.nextInt(8)) {
            case 0 -> "(" + condition(random, depth - 1) + " and " + condition(random, depth - 1) + ")";
            case 1 -> condition(random, depth - 1) + " or " + condition(random, depth - 1);
            case 2 -> "not(" + condition(random, depth - 1) + ")";
            case 3 -> left + " " + pick(random, "<", "<=", ">", ">=", "=", "!=") + " " + right;
            case 4 -> "((" + left + ") in " + pick(random, "[-3..7]", "(-3..7]", "[-3..7)", "(-3..7)") + ")";
            case 5 -> "(" + left + ") between -3 and 12.5";
            case 6 -> "((" + left + ") in (7, 12.5, " + right + "))";
            default -> "starts with(状态, " + pick(random, "\"开\"", "\"工\"") + ")";
        };
    }

    private static String number(Random random, int depth, boolean divide) {
        if (depth == 0) {
            return pick(random, "a", "b", "停滞3月", "0", "1", "2.75", "-4", "(a)");
        }
        String left = number(random, depth - 1, divide);
        String right = number(random, depth - 1, divide);
        return switch (random.nextInt(divide ? 9 : 8)) {
            case 0 -> left + " + " + right;
            case 1 -> left + " - " + right;
            case 2 -> left + " * " + right;
            case 3 -> "min(" + left + ", " + right + ")";
            case 4 -> "max(" + left + ", " + right + ", b)";
            case 5 -> "(if " + condition(random, depth - 1) + " then " + left + " else " + right + ")";
            case 6 -> pick(random, "abs(", "floor(", "ceiling(") + left + ")";
            case 7 -> pick(random, "round half up(", "round up(", "round down(") + left + ", 1)";
            default -> "(" + left + ") / (" + right + ")";
        };
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
