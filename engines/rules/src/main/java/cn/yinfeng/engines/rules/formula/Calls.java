package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What each function gives for known arguments whose types were checked. */
final class Calls {
    private static final Exact FEN_IN_YUAN = Exact.of(100);
    private static final Exact FEN_IN_WAN = Exact.of(1_000_000);
    private static final Exact FEN_IN_YI = Exact.of(10_000_000_000L);

    private Calls() {}

    static Value value(Function function, List<Value> arguments) {
        Value first = arguments.getFirst();
        return switch (function) {
            case NOT, DATE -> throw new IllegalStateException(function + " is a term of its own");
            case MIN -> arguments.stream().min(Order::of).orElseThrow();
            case MAX -> arguments.stream().max(Order::of).orElseThrow();
            case ABS ->
                Arithmetics.quantity(
                        Evaluation.exact(first).absolute(), first instanceof Value.Money ? Type.MONEY : Type.NUMBER);
            case FLOOR -> rounded(first, 0, RoundingMode.FLOOR);
            case CEILING -> rounded(first, 0, RoundingMode.CEILING);
            case ROUND_HALF_UP -> rounded(first, whole(arguments), RoundingMode.HALF_UP);
            case ROUND_UP -> rounded(first, whole(arguments), RoundingMode.UP);
            case ROUND_DOWN -> rounded(first, whole(arguments), RoundingMode.DOWN);
            case CONTAINS -> new Value.Truth(text(first).contains(text(arguments.get(1))));
            case STARTS_WITH -> new Value.Truth(text(first).startsWith(text(arguments.get(1))));
            case YUAN -> new Value.Money(Evaluation.exact(first).times(FEN_IN_YUAN));
            case WAN -> new Value.Money(Evaluation.exact(first).times(FEN_IN_WAN));
            case YI -> new Value.Money(Evaluation.exact(first).times(FEN_IN_YI));
            case DAYS -> count(ChronoUnit.DAYS.between(day(first), day(arguments.get(1))));
            case FULL_MONTHS -> count(ChronoUnit.MONTHS.between(day(first), day(arguments.get(1))));
            case MONTH_ENDS -> count(monthEnds(day(first), day(arguments.get(1))));
            case ADD_MONTHS -> new Value.Day(day(first).plusMonths(whole(arguments)));
        };
    }

    private static long monthEnds(LocalDate from, LocalDate to) {
        boolean last = to.getDayOfMonth() == to.lengthOfMonth();
        long passed = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + (last ? 1 : 0);
        return Math.max(0, passed);
    }

    private static Value rounded(Value value, int places, RoundingMode mode) {
        return new Value.Numeric(Evaluation.exact(value).roundedExactly(places, mode));
    }

    private static int whole(List<Value> arguments) {
        return Evaluation.exact(arguments.get(1))
                .rounded(0, RoundingMode.UNNECESSARY)
                .intValueExact();
    }

    private static Value count(long count) {
        return new Value.Numeric(Exact.of(count));
    }

    private static String text(Value value) {
        return ((Value.Text) value).text();
    }

    private static LocalDate day(Value value) {
        return ((Value.Day) value).date();
    }
}
