package cn.yinfeng.engines.extraction.token;

import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers with units: 30个, 3至5家, **条, 三分之一, 翻番, 1.2万亿元, 亿元. */
final class MeasureReader {
    private static final Words UNITS = Words.named("units");
    private static final Words OTHER_WORDS = Words.named("nonumerals");
    private static final List<String> DASHES = List.of("——", "—", "-", "~", "至", "到");
    private static final String NOT_BEHIND = "第统唯之专单同某另任这那哪逐+·/Nn";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private final String text;
    private final int end;

    MeasureReader(String text, int end) {
        this.text = text;
        this.end = end;
    }

    @Nullable
    Measure at(int at) {
        char first = text.charAt(at);
        if (first == '翻' || first == '倍') {
            return Shares.doubling(text, at, end);
        }
        if (first == '半' || first == '过') {
            return Shares.half(text, at, end);
        }
        if (first == '零' || first == '破') {
            return Shares.first(text, at, end);
        }
        if (isMask(first)) {
            return masked(at);
        }
        if ((!Characters.isDigit(first) && !Numeral.isNumeral(first)) || behindOtherWord(at)) {
            return null;
        }
        Numeral numeral = Numeral.at(text, at, end);
        return numeral == null ? null : numbered(at, numeral);
    }

    private boolean behindOtherWord(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean rise = before == '+' && at > 1 && "比(增年".indexOf(text.charAt(at - 2)) >= 0;
        if (rise) {
            return false;
        }
        return NOT_BEHIND.indexOf(before) >= 0
                || Characters.isLatin(before)
                || Characters.isDigit(before)
                || OTHER_WORDS.has(text.substring(Math.max(0, at - 1), at + 1))
                || ("-:".indexOf(before) >= 0 && at > 1 && Characters.isDigit(text.charAt(at - 2)));
    }

    private @Nullable Measure numbered(int at, Numeral numeral) {
        if (text.startsWith("分之", numeral.end())) {
            return Shares.fraction(text, at, numeral, end);
        }
        Measure tenths = Shares.tenths(text, at, numeral, end);
        if (tenths != null) {
            return tenths;
        }
        Measure pair = neighbours(at, numeral);
        return pair != null ? pair : plain(at, numeral);
    }

    /** 三五家, 七八个: two digits side by side are a range. */
    private @Nullable Measure neighbours(int at, Numeral numeral) {
        if (!numeral.chinese() || numeral.end() - numeral.scale().length() - at != 2) {
            return null;
        }
        int low = "一二三四五六七八九".indexOf(text.charAt(at)) + 1;
        int high = "一二三四五六七八九".indexOf(text.charAt(at + 1)) + 1;
        if (low == 0 || high <= low || high - low > 2) {
            return null;
        }
        Measure unit =
                unit(at, new Numeral(BigDecimal.valueOf(low), numeral.scale(), numeral.end(), true), numeral.end());
        return unit == null || unit.is(Dimension.NAME) ? unit : withMax(unit, BigDecimal.valueOf(high));
    }

    private @Nullable Measure plain(int at, Numeral numeral) {
        int to = numeral.end();
        boolean vague = to < end && (text.charAt(to) == '余' || text.charAt(to) == '多');
        Measure low = unit(at, numeral, vague ? to + 1 : to);
        Measure range = vague ? null : range(at, numeral, low == null ? to : low.end());
        if (range != null) {
            return range;
        }
        if (low == null) {
            return null;
        }
        if (low.end() < end && text.charAt(low.end()) == '+') {
            return null;
        }
        return vague ? shaped(low, Shape.VAGUE) : vagueBehind(low);
    }

    private Measure vagueBehind(Measure measure) {
        boolean vague = measure.end() < end && text.charAt(measure.end()) == '余';
        return vague ? shaped(measure, Shape.VAGUE) : measure;
    }

    private @Nullable Measure range(int at, Numeral low, int from) {
        var cursor = new Cursor(text, from, end);
        if (cursor.oneOf(DASHES) == null) {
            return null;
        }
        Numeral high = Numeral.at(text, cursor.at(), end);
        if (high == null || (high.end() < end && text.startsWith("分之", high.end()))) {
            return null;
        }
        Measure upper = unit(at, high, high.end());
        if (upper == null || upper.value() == null || upper.is(Dimension.NAME)) {
            return null;
        }
        Measure told = from > low.end() ? unit(at, low, low.end()) : null;
        if (told != null && !told.unit().equals(upper.unit())) {
            return null;
        }
        BigDecimal bottom = low.value();
        return bottom.compareTo(upper.value()) >= 0
                ? null
                : new Measure(at, upper.end(), bottom, upper.value(), upper.unit(), upper.dimension(), Shape.PLAIN);
    }

    private @Nullable Measure unit(int at, Numeral numeral, int from) {
        if (isHundredMillion(from) && numeral.scale().isEmpty()) {
            return money(at, from + 2, new Numeral(numeral.value(), "亿", from + 2, false), "元");
        }
        Words.Entry entry = UNITS.at(text, from, end);
        if (entry == null || isOtherWord(entry, from + entry.word().length())) {
            return bareMoney(at, numeral, from);
        }
        Dimension dimension = Dimension.valueOf(entry.note(1));
        int to = from + entry.word().length();
        if (dimension != Dimension.MONEY) {
            String unit = numeral.scale() + entry.note(0);
            Shape shape = shape(numeral, dimension);
            boolean bare = shape == Shape.BARE;
            return bare && dimension != Dimension.NAME
                    ? null
                    : new Measure(at, to, numeral.value(), null, unit, dimension, shape);
        }
        Words.Entry currency = text.startsWith("人民币", to) ? UNITS.at(text, to, end) : null;
        return money(at, currency == null ? to : to + 3, numeral, entry.note(0));
    }

    /** 10个亿, but not 1个亿元以上项目. */
    private boolean isHundredMillion(int at) {
        boolean told = text.startsWith("个亿", at) && at + 2 <= end;
        return told && (at + 2 == end || "元级美欧港吨千".indexOf(text.charAt(at + 2)) < 0);
    }

    private @Nullable Measure bareMoney(int at, Numeral numeral, int from) {
        if (numeral.scale().isEmpty() || from != numeral.end()) {
            return null;
        }
        char next = from < end ? text.charAt(from) : '。';
        boolean closed = !Characters.isHan(next)
                || text.startsWith("以上", from)
                || text.startsWith("大关", from)
                || text.startsWith("左右", from)
                || next == '级';
        boolean many = numeral.scale().contains("亿") || !numeral.chinese();
        return closed && many && !Characters.isLatin(next) ? money(at, from, numeral, "元") : null;
    }

    private Measure money(int at, int to, Numeral numeral, String currency) {
        BigDecimal value = numeral.value();
        String scale = numeral.scale();
        if (scale.equals("万亿")) {
            value = Numeral.plain(value.multiply(TEN_THOUSAND));
            scale = "亿";
        }
        boolean bare =
                numeral.chinese() && numeral.end() - at == numeral.scale().length();
        boolean round = numeral.chinese()
                && !scale.isEmpty()
                && "十百千".contains(text.substring(at, at + 1))
                && numeral.end() - at <= 1 + scale.length();
        Words.Entry each = to < end && text.charAt(to) == '/' ? UNITS.at(text, to + 1, end) : null;
        int stop = each == null ? to : to + 1 + each.word().length();
        String unit = scale + currency + (each == null ? "" : "/" + each.note(0));
        return new Measure(at, stop, value, null, unit, Dimension.MONEY, bare || round ? Shape.BARE : Shape.PLAIN);
    }

    private Shape shape(Numeral numeral, Dimension dimension) {
        if (!numeral.chinese()) {
            return Shape.PLAIN;
        }
        if (!numeral.scale().isEmpty() && numeral.value().compareTo(BigDecimal.ONE) == 0) {
            return Shape.BARE;
        }
        if (numeral.value().compareTo(BigDecimal.ONE) == 0) {
            return Shape.ARTICLE;
        }
        boolean small = numeral.value().compareTo(BigDecimal.TEN) < 0 && dimension == Dimension.COUNT;
        return small ? Shape.SMALL : Shape.PLAIN;
    }

    private boolean isOtherWord(Words.Entry unit, int at) {
        return at < end && !unit.note(2).equals("-") && unit.note(2).indexOf(text.charAt(at)) >= 0;
    }

    private @Nullable Measure masked(int at) {
        int to = at;
        while (to < end && isMask(text.charAt(to))) {
            to++;
        }
        if (at > 0 && (Characters.isLatin(text.charAt(at - 1)) || Characters.isDigit(text.charAt(at - 1)))) {
            return null;
        }
        int scale = to;
        while (scale < end && "万亿千百".indexOf(text.charAt(scale)) >= 0) {
            scale++;
        }
        Measure unit = unit(at, new Numeral(BigDecimal.ONE, text.substring(to, scale), scale, false), scale);
        return unit == null || unit.is(Dimension.NAME)
                ? null
                : new Measure(at, unit.end(), null, null, unit.unit(), unit.dimension(), Shape.MASKED);
    }

    static boolean isMask(char each) {
        return each == '*' || each == 'X' || each == 'x' || each == '×' || each == '_' || each == '□' || each == '▲';
    }

    private static Measure shaped(Measure measure, Shape shape) {
        return new Measure(
                measure.start(),
                measure.end(),
                measure.value(),
                measure.max(),
                measure.unit(),
                measure.dimension(),
                shape);
    }

    private static Measure withMax(Measure low, BigDecimal max) {
        return new Measure(low.start(), low.end(), low.value(), max, low.unit(), low.dimension(), Shape.PLAIN);
    }
}
