package cn.yinfeng.engines.extraction.finding.table;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.grammar.Comparison;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row, parted by tabs, and the numbers that they hold. */
final class Cells {
    private static final int LONGEST_NUMBER = 12;

    private Cells() {}

    /** Start and end of each cell, without the blanks around it. */
    static List<int[]> of(String text, Block row) {
        var cells = new ArrayList<int[]>();
        int from = row.start();
        for (int at = from; at <= row.end(); at++) {
            if (at == row.end() || text.charAt(at) == '\t') {
                cells.add(trimmed(text, from, at));
                from = at + 1;
            }
        }
        return cells;
    }

    private static int[] trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new int[] {from, to};
    }

    /** 68, ≥68, 68亿元, 不少于45个, 100个以上: a cell that is a number; null where it is none, or has no unit and {@code unit} is empty. */
    static @Nullable Quantity quantity(String text, int[] cell, String unit) {
        String words = text.substring(cell[0], cell[1]);
        Comparator sign = sign(words);
        String number = sign == Comparator.EQUAL ? words : words.substring(1);
        if (isNumber(number)) {
            return unit.isEmpty()
                    ? null
                    : new Quantity(sign, new BigDecimal(number.replace(",", "")), null, unit, null, null, words, false);
        }
        List<Measure> measures = Scan.of(text, cell[0], cell[1]).measures();
        if (measures.size() != 1 || measures.getFirst().is(Measure.Dimension.NAME)) {
            return null;
        }
        Measure measure = measures.getFirst();
        Comparison told = Comparison.around(text, cell[0], measure, cell[1]);
        boolean whole = told.start() == cell[0] + (sign == Comparator.EQUAL ? 0 : 1) && told.end() == cell[1];
        Comparator how = told.stated() ? told.comparator() : sign;
        return whole
                ? new Quantity(
                        how,
                        measure.value(),
                        measure.max(),
                        measure.unit(),
                        told.bound(),
                        null,
                        words,
                        measure.masked())
                : null;
    }

    private static Comparator sign(String words) {
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        return switch (first) {
            case '≥' -> Comparator.AT_LEAST;
            case '≤' -> Comparator.AT_MOST;
            case '>' -> Comparator.ABOVE;
            default -> Comparator.EQUAL;
        };
    }

    private static boolean isNumber(String words) {
        boolean digits = !words.isEmpty()
                && words.length() <= LONGEST_NUMBER
                && words.chars().allMatch(each -> Characters.isDigit((char) each) || each == '.' || each == ',');
        return digits
                && Characters.isDigit(words.charAt(0))
                && Characters.isDigit(words.charAt(words.length() - 1))
                && words.indexOf('.') == words.lastIndexOf('.');
    }
}
