package cn.yinfeng.engines.extraction.token;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where blanks and bars part the columns of a table: | 单位 | 项目数（个） |, and rows of text copied from a page, where single blanks part
 * a head that names units and the figures below it.
 */
final class Columns {
    private static final Pattern UNIT = Pattern.compile(".+[（(].{1,6}[）)]");
    private static final Pattern FIGURE = Pattern.compile("[\\d.,]+[%％]?|[—－/-]+|\\*\\*+");
    private static final Pattern RULE = Pattern.compile("[\\s|｜:+—-]+");
    private static final Pattern WORDS = Pattern.compile("[^\\s\\u3000]+");
    private static final int LONGEST = 300;
    private static final int FEWEST = 3;
    private static final int LONGEST_WORD = 14;
    private final BitSet bounds = new BitSet();
    private final BitSet dropped = new BitSet();
    private int wanted;

    static Columns of(String text) {
        var columns = new Columns();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            columns.line(text, start, end);
            start = end + 1;
        }
        CellLines.mark(text, columns.bounds, columns.dropped);
        return columns;
    }

    /** Whether a column ends at this place. */
    boolean bound(int at) {
        return bounds.get(at);
    }

    /** Whether this place is only drawn: the outer bars, the rule below the head. */
    boolean dropped(int at) {
        return dropped.get(at);
    }

    private void line(String text, int start, int end) {
        if (end - start > LONGEST || text.substring(start, end).indexOf('\t') >= 0) {
            wanted = 0;
            return;
        }
        String line = text.substring(start, end);
        long bars = line.chars().filter(each -> each == '|' || each == '｜').count();
        if (bars >= 2) {
            bars(line, start);
            wanted = 0;
        } else {
            blanks(text, line, start);
        }
    }

    private void bars(String line, int start) {
        if (RULE.matcher(line).matches()) {
            dropped.set(start, start + line.length());
            return;
        }
        int first = line.length() - line.stripLeading().length();
        int last = line.stripTrailing().length() - 1;
        for (int at = first; at <= last; at++) {
            boolean bar = line.charAt(at) == '|' || line.charAt(at) == '｜';
            boolean outer = at == first || at == last;
            if (bar) {
                (outer ? dropped : bounds).set(start + at);
            }
        }
    }

    /** A head of three and more words of which two name their units opens a table; rows of figures go on with it. */
    private void blanks(String text, String line, int start) {
        if (line.indexOf(' ') < 0 && line.indexOf('\u3000') < 0) {
            wanted = 0;
            return;
        }
        List<int[]> words = words(line);
        long units = words.stream()
                .filter(each -> UNIT.matcher(line.substring(each[0], each[1])).matches())
                .count();
        boolean head = units >= 2
                || (words.size() != wanted && headsFigures(text, start + line.length() + 1, line, words.size()));
        if (words.size() >= FEWEST && head) {
            wanted = words.size();
        } else if (words.size() != wanted || wanted == 0 || !isRow(line, words)) {
            wanted = line.isBlank() ? wanted : 0;
            return;
        }
        for (int i = 1; i < words.size(); i++) {
            bounds.set(start + words.get(i - 1)[1]);
        }
    }

    /** 单位 到位资金 新签约项目: a line of short words without figures, below which two rows of as many columns follow. */
    private static boolean headsFigures(String text, int below, String line, int wanted) {
        if (wanted < FEWEST || line.chars().anyMatch(each -> "。；;，".indexOf(each) >= 0)) {
            return false;
        }
        boolean plain = words(line).stream()
                .allMatch(each -> each[1] - each[0] <= LONGEST_WORD
                        && !FIGURE.matcher(line.substring(each[0], each[1])).matches());
        int start = below;
        for (int rows = 0; plain && rows < 2; rows++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String row = start >= end || end - start > LONGEST ? "" : text.substring(start, end);
            List<int[]> words = words(row);
            plain = words.size() == wanted && isRow(row, words);
            start = end + 1;
        }
        return plain;
    }

    private static boolean isRow(String line, List<int[]> words) {
        long figures = words.stream()
                .filter(each -> FIGURE.matcher(line.substring(each[0], each[1])).matches())
                .count();
        return figures >= words.size() - 2 && figures >= 1;
    }

    private static List<int[]> words(String line) {
        var words = new ArrayList<int[]>();
        var found = WORDS.matcher(line);
        while (found.find()) {
            words.add(new int[] {found.start(), found.end()});
        }
        return words;
    }
}
