package cn.yinfeng.engines.rules.value;

import cn.yinfeng.engines.rules.Words;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a fact or a formula is worth. {@link Unknown} is a value like any other and says why nothing is known. */
public sealed interface Value {
    record Text(String text) implements Value {}

    record Numeric(Exact exact) implements Value {}

    /**
     * An amount of money.
     *
     * @param fen exact 分; a share of an amount may be a fraction of one
     */
    record Money(Exact fen) implements Value {}

    record Truth(boolean holds) implements Value {}

    record Day(LocalDate date) implements Value {}

    /**
     * No value, and why.
     *
     * @param reasons what is missing or cannot be computed, at least one
     */
    record Unknown(List<Words> reasons) implements Value {
        public Unknown {
            reasons = List.copyOf(reasons);
        }

        public static Unknown because(String zh, String en) {
            return new Unknown(List.of(new Words(zh, en)));
        }

        /** All reasons as one sentence. */
        public Words told() {
            return new Words(
                    String.join("；", reasons.stream().map(Words::zh).toList()),
                    String.join("; ", reasons.stream().map(Words::en).toList()));
        }

        Unknown and(Unknown other) {
            var all = new ArrayList<>(reasons);
            other.reasons.stream().filter(each -> !all.contains(each)).forEach(all::add);
            return new Unknown(all);
        }
    }

    /** Both reasons where both are unknown. */
    static Unknown unknown(Value one, Value other) {
        if (one instanceof Unknown first) {
            return other instanceof Unknown second ? first.and(second) : first;
        }
        return (Unknown) other;
    }

    default boolean known() {
        return !(this instanceof Unknown);
    }

    default boolean is(Type type) {
        return switch (this) {
            case Text ignored -> type == Type.TEXT;
            case Numeric ignored -> type == Type.NUMBER;
            case Money ignored -> type == Type.MONEY;
            case Truth ignored -> type == Type.BOOLEAN;
            case Day ignored -> type == Type.DATE;
            case Unknown ignored -> false;
        };
    }

    /** For people. */
    default Words shown() {
        return switch (this) {
            case Text text -> new Words("“" + text.text() + "”", "\"" + text.text() + "\"");
            case Numeric number -> Words.same(number.exact().shown());
            case Money money -> money(money.fen());
            case Truth truth -> truth.holds() ? new Words("是", "yes") : new Words("否", "no");
            case Day day -> Words.same(day.date().toString());
            case Unknown ignored -> new Words("未知", "unknown");
        };
    }

    private static Words money(Exact fen) {
        Exact yuan = fen.dividedBy(Exact.of(100));
        Exact wan = yuan.dividedBy(Exact.of(10_000));
        boolean large = wan.absolute().compareTo(Exact.ONE) >= 0;
        return new Words(trimmed(large ? wan : yuan) + (large ? "万元" : "元"), "CNY " + trimmed(yuan));
    }

    private static String trimmed(Exact amount) {
        var rounded = amount.rounded(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
