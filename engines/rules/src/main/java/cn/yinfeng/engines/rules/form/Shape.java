package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Scalar;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a value of each kind is written, in a formula and as a scalar of its own. */
final class Shape {
    static final int LONGEST = 4000;
    private static final int LONGEST_IN_FORMULA = 100;
    private static final String DECIMAL = "\\d{1,18}(?:\\.\\d{1,18})?";
    private static final Pattern NUMBER = Pattern.compile("-?" + DECIMAL);
    private static final Pattern AMOUNT = Pattern.compile("(" + DECIMAL + ")(元|万元|亿元)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern SAFE = Pattern.compile("(?![-?:&*!|>%@`.~ ])(?!.*(?:: |:$| #| $))[^\\[\\]{},\"'#]+");

    private Shape() {}

    /** As it stands in a formula; empty where the value is not of this kind. */
    static Optional<String> inFormula(Field.Kind kind, String value) {
        return switch (kind) {
            case NUMBER ->
                Optional.of(value).filter(each -> NUMBER.matcher(each).matches());
            case PERCENT -> share(value);
            case MONEY -> amount(value);
            case DATE -> Optional.of(value).filter(Shape::date);
            case TEXT, CHOICE ->
                Optional.of(value)
                        .filter(each -> each.length() <= LONGEST_IN_FORMULA
                                && each.matches("[^\"'\\\\:#{}\\[\\],]+")
                                && plain(each));
        };
    }

    /** 85% is written 0.85, because a formula knows no per cent. */
    private static Optional<String> share(String value) {
        if (NUMBER.matcher(value).matches()) {
            return Optional.of(value);
        }
        return value.endsWith("%")
                        && NUMBER.matcher(value.substring(0, value.length() - 1))
                                .matches()
                ? Exact.read(value)
                        .map(Exact::toString)
                        .filter(each -> NUMBER.matcher(each).matches())
                : Optional.empty();
    }

    private static Optional<String> amount(String value) {
        Matcher amount = AMOUNT.matcher(value);
        return amount.matches() ? Optional.of(amount.group(2) + "(" + amount.group(1) + ")") : Optional.empty();
    }

    private static boolean date(String value) {
        return Type.DATE.read(value).isPresent() && value.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private static boolean plain(String value) {
        return !value.isBlank()
                && value.equals(value.strip())
                && !FORBIDDEN.matcher(value).find();
    }

    /** Whether a scalar of its own may say this. */
    static boolean fits(Field field, String value) {
        boolean kind = switch (field.kind()) {
            case NUMBER -> Exact.read(value).isPresent();
            case PERCENT -> value.endsWith("%") && Exact.read(value).isPresent();
            case MONEY -> Type.MONEY.read(value).isPresent();
            case DATE -> date(value);
            case CHOICE -> field.choices().contains(value);
            case TEXT -> true;
        };
        return kind && value.length() <= LONGEST && plain(value);
    }

    /** Such a value in the style of the scalar whose place it takes, in quotes where it would not be read back otherwise. */
    static String scalar(Scalar.Style style, String value) {
        return switch (style) {
            case SINGLE_QUOTED -> "'" + value.replace("'", "''") + "'";
            case PLAIN -> SAFE.matcher(value).matches() ? value : doubleQuoted(value);
            case DOUBLE_QUOTED, BLOCK -> doubleQuoted(value);
        };
    }

    private static String doubleQuoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** What should have been written. */
    static Words wanted(Field field) {
        return switch (field.kind()) {
            case NUMBER -> new Words("一个数，例如 12.5", "a number, for example 12.5");
            case PERCENT -> new Words("一个比率，例如 85%", "a share, for example 85%");
            case MONEY -> new Words("一个金额，例如 500万元", "an amount, for example 500万元");
            case DATE -> new Words("一个日期，例如 2025-01-31", "a date, for example 2025-01-31");
            case CHOICE -> Words.same(String.join(", ", field.choices()));
            case TEXT ->
                new Words(
                        "一行文字，公式里的文字不能有引号、冒号、# 和括号",
                        "one line of text; in a formula without quotes, colons, # and brackets");
        };
    }
}
