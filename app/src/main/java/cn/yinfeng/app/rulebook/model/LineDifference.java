package cn.yinfeng.app.rulebook.model;

import cn.yinfeng.app.rulebook.RuleComparison.Line;
import java.util.ArrayList;
import java.util.List;

/** Two texts line by line, by the longest common subsequence of their lines. */
public final class LineDifference {
    /** Beyond so many pairs the part between the first and the last difference is told as a whole. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> left;
    private final List<String> right;
    private final List<Line> lines = new ArrayList<>();

    private LineDifference(String left, String right) {
        this.left = left.lines().toList();
        this.right = right.lines().toList();
    }

    public static List<Line> of(String left, String right) {
        return new LineDifference(left, right).compare();
    }

    private List<Line> compare() {
        int start = 0;
        while (start < Math.min(left.size(), right.size()) && left.get(start).equals(right.get(start))) {
            lines.add(same(start, start++));
        }
        int tail = 0;
        while (tail < Math.min(left.size(), right.size()) - start
                && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        between(start, left.size() - tail, right.size() - tail);
        for (int back = tail; back > 0; back--) {
            lines.add(same(left.size() - back, right.size() - back));
        }
        return List.copyOf(lines);
    }

    private Line same(int at, int other) {
        return new Line(Line.Kind.SAME, at + 1, other + 1, left.get(at));
    }

    private void between(int start, int leftEnd, int rightEnd) {
        int rows = leftEnd - start;
        int columns = rightEnd - start;
        int[][] common = (long) rows * columns > MOST_PAIRS ? new int[0][0] : common(start, rows, columns);
        int row = 0;
        int column = 0;
        while (row < rows || column < columns) {
            boolean known = common.length > 0 && row < rows && column < columns;
            if (known && left.get(start + row).equals(right.get(start + column))) {
                lines.add(same(start + row++, start + column++));
            } else if (column >= columns
                    || (row < rows && (!known || common[row + 1][column] >= common[row][column + 1]))) {
                lines.add(new Line(Line.Kind.REMOVED, start + row + 1, null, left.get(start + row++)));
            } else {
                lines.add(new Line(Line.Kind.ADDED, null, start + column + 1, right.get(start + column++)));
            }
        }
    }

    /** How many lines are common from each pair of places on. */
    private int[][] common(int start, int rows, int columns) {
        var common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                common[row][column] = left.get(start + row).equals(right.get(start + column))
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }
}
