package cn.yinfeng.engines.extraction.token;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables whose cells stand one a line, as text copied from a page has them: 序号, 任务, 责任单位, 1, 新签约项目, 县发改局, 2, …; or a head
 * and then, again and again, a name with as many figures.
 */
final class CellLines {
    private static final int LONGEST = 60;
    private static final int LONGEST_HEAD = 20;
    private static final int MOST = 12;
    private static final int FEWEST = 3;
    private static final Set<String> RUNNING = Set.of("序号", "编号", "序");
    private static final Set<String> SUMS = Set.of("合计", "总计", "共计", "小计");
    private static final List<String> NAMES = List.of(
            "单位", "名称", "部门", "乡镇", "县区", "区县", "地区", "街道", "园区", "专班", "市县", "县（市、区）", "镇街", "指标", "项目", "任务", "片区",
            "村");
    private static final Pattern FIGURE =
            Pattern.compile("[≥≤>＞]?\\d[\\d.,]{0,12}[%％]?[\\u4e00-\\u9fff㎡]{0,3}|[—－/-]{1,4}|\\*{2,4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final String CHINESE = "一二三四五六七八九十";

    private record Line(String words, int start, int end) {}

    private final List<Line> lines = new ArrayList<>();
    private final BitSet bounds;
    private final BitSet dropped;

    private CellLines(BitSet bounds, BitSet dropped) {
        this.bounds = bounds;
        this.dropped = dropped;
    }

    /** Adds the line ends that part cells, and those that are only blank. */
    static void mark(String text, BitSet bounds, BitSet dropped) {
        var cells = new CellLines(bounds, dropped);
        cells.read(text);
        cells.tables();
    }

    private void read(String text) {
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String words =
                    end - start > 2 * LONGEST ? "。" : text.substring(start, end).strip();
            if (!words.isEmpty()) {
                lines.add(new Line(words, start, end));
            }
            start = end + 1;
        }
    }

    private void tables() {
        int at = 0;
        while (at < lines.size()) {
            int end = RUNNING.contains(lines.get(at).words) ? numbered(at) : opensNames(at) ? named(at) : at;
            at = Math.max(at + 1, end);
        }
    }

    private boolean opensNames(int at) {
        String words = lines.get(at).words;
        return words.length() <= LONGEST_HEAD / 2 && NAMES.stream().anyMatch(words::endsWith);
    }

    /** Rows that open with 1, 2, 3; gives the line behind the table. */
    private int numbered(int head) {
        int first = head + 1;
        while (first < lines.size() && first - head <= MOST && !isNumber(lines.get(first).words, 1)) {
            if (!isHead(lines.get(first).words)) {
                return head;
            }
            first++;
        }
        int width = first - head;
        if (first >= lines.size() || width < FEWEST || width > MOST) {
            return head;
        }
        int row = first;
        while (row + width <= lines.size()
                && isNumber(lines.get(row).words, (row - first) / width + 1)
                && areCells(row, width)) {
            row += width;
        }
        if (row == first) {
            return head;
        }
        for (int at = head; at < row; at += width) {
            join(at, width);
        }
        return sum(row, width);
    }

    /** 合计 and its figures stand below the rows, mostly without a number of their own. */
    private int sum(int row, int width) {
        if (row >= lines.size() || !SUMS.contains(lines.get(row).words)) {
            return row;
        }
        int figures = figures(row + 1, width - 1);
        if (figures >= width - 2 && figures > 0) {
            join(row, figures + 1);
        }
        return row + 1 + figures;
    }

    /** Rows of a name and as many figures as the head has further words. */
    private int named(int head) {
        int first = head + 1;
        while (first < lines.size() && first - head <= 2 * MOST && !isFigure(lines.get(first).words)) {
            if (!isHead(lines.get(first).words)) {
                return head;
            }
            first++;
        }
        int width = figures(first, MOST) + 1;
        int row = head + width;
        if (width < 2 || first - 1 != row) {
            return head;
        }
        int end = row;
        while (end + width <= lines.size()
                && !isFigure(lines.get(end).words)
                && lines.get(end).words.length() <= LONGEST_HEAD
                && figures(end + 1, width - 1) == width - 1) {
            end += width;
        }
        if (end - row < 2 * width) {
            return head;
        }
        for (int at = head; at < end; at += width) {
            join(at, width);
        }
        return end;
    }

    private int figures(int from, int most) {
        int count = 0;
        while (count < most && from + count < lines.size() && isFigure(lines.get(from + count).words)) {
            count++;
        }
        return count;
    }

    private boolean areCells(int from, int width) {
        for (int at = from; at < from + width; at++) {
            String words = lines.get(at).words;
            if (words.length() > LONGEST || words.indexOf('\t') >= 0) {
                return false;
            }
        }
        return true;
    }

    private void join(int from, int width) {
        for (int at = from; at + 1 < from + width; at++) {
            bounds.set(lines.get(at).end);
            dropped.set(lines.get(at).end + 1, lines.get(at + 1).start);
        }
    }

    private static boolean isHead(String words) {
        return words.length() <= LONGEST_HEAD && words.chars().noneMatch(each -> "。；;，\t".indexOf(each) >= 0);
    }

    private static boolean isFigure(String words) {
        return words.length() <= LONGEST_HEAD && FIGURE.matcher(words).matches();
    }

    private static boolean isNumber(String words, int number) {
        boolean digits = NUMBER.matcher(words).matches() && Integer.parseInt(words) == number;
        return digits || (number <= 10 && words.equals(CHINESE.substring(number - 1, number)));
    }
}
