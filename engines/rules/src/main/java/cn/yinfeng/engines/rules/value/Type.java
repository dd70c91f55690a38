package cn.yinfeng.engines.rules.value;

import cn.yinfeng.engines.rules.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** The kinds of value that a rule knows; nothing else can stand in a vocabulary. */
public enum Type {
    TEXT("text", "文字", "a text"),
    NUMBER("number", "数", "a number"),
    BOOLEAN("boolean", "是否", "true or false"),
    DATE("date", "日期", "a date"),
    MONEY("money", "金额", "an amount of money");

    private static final Map<String, Exact> MEASURES =
            Map.of("分", Exact.ONE, "元", Exact.of(100), "万元", Exact.of(1_000_000), "亿元", Exact.of(10_000_000_000L));

    private final String word;
    private final String zh;
    private final String en;

    Type(String word, String zh, String en) {
        this.word = word;
        this.zh = zh;
        this.en = en;
    }

    /** As written in a rule. */
    public String word() {
        return word;
    }

    public Words label() {
        return new Words(zh, en);
    }

    public static Optional<Type> of(String word) {
        for (Type type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** 分 in one 分, 元, 万元 or 亿元. */
    public static Optional<Exact> fenIn(String measure) {
        return Optional.ofNullable(MEASURES.get(measure));
    }

    /** A value of this type as it stands in an example or a sheet; empty where the text is none. Money needs its measure: 500万元. */
    public Optional<Value> read(String text) {
        String trimmed = text.strip();
        return switch (this) {
            case TEXT ->
                trimmed.isEmpty() || trimmed.length() > 200 ? Optional.empty() : Optional.of(new Value.Text(trimmed));
            case NUMBER -> Exact.read(trimmed).map(Value.Numeric::new);
            case BOOLEAN -> truth(trimmed);
            case DATE -> day(trimmed);
            case MONEY -> money(trimmed);
        };
    }

    private static Optional<Value> truth(String text) {
        return switch (text) {
            case "true", "是" -> Optional.of(new Value.Truth(true));
            case "false", "否" -> Optional.of(new Value.Truth(false));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> day(String text) {
        try {
            return text.length() == "2025-01-31".length()
                    ? Optional.of(new Value.Day(LocalDate.parse(text)))
                    : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Value> money(String text) {
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        String number = text.substring(0, end);
        return fenIn(text.substring(end))
                .flatMap(fen -> Exact.read(number).map(fen::times))
                .map(Value.Money::new);
    }

    /** Whole 分, as ledgers keep them. */
    public static Value money(long fen) {
        return new Value.Money(Exact.of(fen));
    }

    public static Value number(BigDecimal number) {
        return new Value.Numeric(Exact.of(number));
    }
}
