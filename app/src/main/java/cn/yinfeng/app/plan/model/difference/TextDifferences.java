package cn.yinfeng.app.plan.model.difference;

import cn.yinfeng.app.plan.PlanDifference.Became;
import cn.yinfeng.app.plan.PlanDifference.TextDifference;
import cn.yinfeng.app.plan.PlanDifference.TextPiece;
import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, paragraph by paragraph, and within a changed one character by character. */
public final class TextDifferences {
    /** Longer texts are no plans, and comparing them would take minutes. */
    private static final int MOST_LINES = 8_000;

    private static final int LONGEST_LINE = 2_000;
    /** How many equal paragraphs stay on each side of a change. */
    private static final int AROUND = 1;

    private final List<TextDifference> found = new ArrayList<>();

    private TextDifferences() {}

    public static boolean isTooLong(String before, String after) {
        return lines(before).size() + lines(after).size() > MOST_LINES;
    }

    public static List<TextDifference> of(String before, String after) {
        var differences = new TextDifferences();
        differences.compare(lines(before), lines(after));
        return differences.found;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** At one place some go and some come. */
    private record Edit<T>(int start, List<T> gone, List<T> come) {
        int end() {
            return start + gone.size();
        }
    }

    /** The library tells going and coming at one place apart, in either order: here they are one edit. */
    private static <T> List<Edit<T>> edits(List<T> before, List<T> after) {
        var edits = new ArrayList<Edit<T>>();
        for (AbstractDelta<T> delta : DiffUtils.diff(
                        before, after, MyersDiffWithLinearSpace.factory().create())
                .getDeltas()) {
            int start = delta.getSource().getPosition();
            var gone = new ArrayList<T>();
            var come = new ArrayList<T>();
            if (!edits.isEmpty() && edits.getLast().end() == start) {
                Edit<T> last = edits.removeLast();
                gone.addAll(last.gone());
                come.addAll(last.come());
                start = last.start();
            }
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            edits.add(new Edit<>(start, gone, come));
        }
        return edits;
    }

    private void compare(List<String> before, List<String> after) {
        int at = 0;
        List<Edit<String>> edits = edits(before, after);
        for (Edit<String> edit : edits) {
            same(before.subList(at, edit.start()), at > 0, true);
            changed(edit.gone(), edit.come());
            at = edit.end();
        }
        same(before.subList(at, before.size()), !edits.isEmpty(), false);
    }

    /** Equal paragraphs: those next to a change stay, the others are counted. */
    private void same(List<String> lines, boolean changeAbove, boolean changeBelow) {
        int head = changeAbove ? Math.min(AROUND, lines.size()) : 0;
        int tail = changeBelow ? Math.min(AROUND, lines.size() - head) : 0;
        int skipped = lines.size() - head - tail;
        lines.subList(0, head).forEach(line -> whole(Became.SAME, line));
        if (skipped > 0) {
            found.add(new TextDifference(Became.SAME, List.of(), skipped));
        }
        lines.subList(lines.size() - tail, lines.size()).forEach(line -> whole(Became.SAME, line));
    }

    /** Paragraphs that stand at the same place are compared with each other; what is left over came or went. */
    private void changed(List<String> before, List<String> after) {
        int pairs = Math.min(before.size(), after.size());
        for (int at = 0; at < pairs; at++) {
            pair(before.get(at), after.get(at));
        }
        before.subList(pairs, before.size()).forEach(line -> whole(Became.REMOVED, line));
        after.subList(pairs, after.size()).forEach(line -> whole(Became.ADDED, line));
    }

    private void pair(String before, String after) {
        List<TextPiece> pieces =
                before.length() > LONGEST_LINE || after.length() > LONGEST_LINE ? List.of() : pieces(before, after);
        int kept = pieces.stream()
                .filter(piece -> piece.became() == Became.SAME)
                .mapToInt(piece -> piece.text().length())
                .sum();
        if (3 * kept < Math.max(before.length(), after.length())) {
            whole(Became.REMOVED, before);
            whole(Became.ADDED, after);
        } else {
            found.add(new TextDifference(Became.CHANGED, pieces, 0));
        }
    }

    private void whole(Became became, String line) {
        found.add(new TextDifference(became, List.of(new TextPiece(became, line)), 0));
    }

    private static List<TextPiece> pieces(String before, String after) {
        List<String> one = characters(before);
        List<String> other = characters(after);
        var pieces = new ArrayList<TextPiece>();
        int at = 0;
        for (Edit<String> edit : edits(one, other)) {
            add(pieces, Became.SAME, one.subList(at, edit.start()));
            add(pieces, Became.REMOVED, edit.gone());
            add(pieces, Became.ADDED, edit.come());
            at = edit.end();
        }
        add(pieces, Became.SAME, one.subList(at, one.size()));
        return pieces;
    }

    private static void add(List<TextPiece> pieces, Became became, List<String> characters) {
        if (!characters.isEmpty()) {
            pieces.add(new TextPiece(became, String.join("", characters)));
        }
    }

    /** Numbers stay whole: of 15 and 18 neither keeps its 1. */
    private static List<String> characters(String line) {
        var characters = new ArrayList<String>();
        int at = 0;
        while (at < line.length()) {
            int end = at;
            while (end < line.length() && isDigit(line.charAt(end))) {
                end++;
            }
            end = end == at ? at + Character.charCount(line.codePointAt(at)) : end;
            characters.add(line.substring(at, end));
            at = end;
        }
        return characters;
    }

    private static boolean isDigit(char each) {
        return (each >= '0' && each <= '9') || each == '.';
    }
}
