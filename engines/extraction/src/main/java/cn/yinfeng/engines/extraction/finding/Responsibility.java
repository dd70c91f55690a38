package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Search;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bracket or line that names who answers: （责任单位：…）, 牵头单位：…；配合单位：….
 *
 * @param start first character in the folded text
 * @param end the place behind it
 * @param leading units that lead
 * @param joining units that join
 * @param forAll units that the bracket makes responsible for every item (以下各项任务均需…落实)
 */
record Responsibility(int start, int end, List<String> leading, List<String> joining, List<String> forAll) {
    private static final List<String> LABELS =
            List.of("责任单位", "牵头单位", "责任部门", "牵头部门", "配合单位", "配合部门", "参与单位", "责任领导", "完成单位", "落实单位", "主责单位", "协助单位");
    /** （牵头：经济发展办；配合：各社区）: labels only where they open a bracket. */
    private static final List<String> SHORT_LABELS = List.of("牵头", "责任", "配合", "负责", "落实", "主办", "责任人");

    private static final int LONGEST = 600;

    List<String> units() {
        var units = new ArrayList<>(leading);
        units.addAll(joining);
        return units;
    }

    /** The one that begins between the places, or null. */
    static @Nullable Responsibility in(FoldedText folded, int start, int end) {
        String text = folded.text();
        int label = first(text, start, end);
        if (label < 0) {
            return null;
        }
        boolean bracket = label > start && text.charAt(label - 1) == '(';
        int from = bracket ? label - 1 : label;
        int to = bracket ? closing(text, label, end) : Math.min(end, label + LONGEST);
        return new Parser(folded, label, to).parse(from, bracket && to < end ? to + 1 : to);
    }

    private static int first(String text, int start, int end) {
        int found = inBracket(text, start, end);
        for (String label : LABELS) {
            for (int at = Search.first(text, label, start, end); at >= 0; at = Search.first(text, label, at + 1, end)) {
                int behind = at + label.length();
                boolean named = behind < end && (text.charAt(behind) == ':' || text.startsWith("为:", behind));
                if (named && (found < 0 || at < found)) {
                    found = at;
                    break;
                }
            }
        }
        return found;
    }

    private static int inBracket(String text, int start, int end) {
        for (int at = Search.first(text, "(", start, end); at >= 0; at = Search.first(text, "(", at + 1, end)) {
            int label = at + 1;
            if (SHORT_LABELS.stream().anyMatch(each -> text.startsWith(each + ":", label))) {
                return label;
            }
        }
        return -1;
    }

    private static int closing(String text, int from, int end) {
        int depth = 0;
        int limit = Math.min(end, from + LONGEST);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == '(') {
                depth++;
            } else if (text.charAt(at) == ')') {
                if (depth == 0) {
                    return at;
                }
                depth--;
            }
        }
        return limit;
    }

    private static final class Parser {
        private final FoldedText folded;
        private final String text;
        private final int from;
        private final int to;
        private final List<String> leading = new ArrayList<>();
        private final List<String> joining = new ArrayList<>();
        private final List<String> forAll = new ArrayList<>();

        Parser(FoldedText folded, int from, int to) {
            this.folded = folded;
            this.text = folded.text();
            this.from = from;
            this.to = to;
        }

        Responsibility parse(int start, int end) {
            boolean joins = false;
            int item = from;
            for (int at = from; at <= to; at++) {
                char each = at < to ? text.charAt(at) : ';';
                if (each == ':') {
                    joins = text.startsWith("配合", item) || text.startsWith("参与", item) || text.startsWith("协助", item);
                    item = at + 1;
                } else if (each == '。') {
                    add(item, at, joins);
                    wide(at + 1);
                    return new Responsibility(start, end, leading, joining, forAll);
                } else if ("、,;\n ".indexOf(each) >= 0 && !inBracket(item, at)) {
                    add(item, at, joins);
                    item = at + 1;
                }
            }
            return new Responsibility(start, end, leading, joining, forAll);
        }

        private boolean inBracket(int item, int at) {
            int open = Search.first(text, "(", item, at);
            return open >= 0 && Search.first(text, ")", open, at) < 0;
        }

        private void add(int start, int end, boolean joins) {
            int stop = end;
            boolean lead = false;
            for (String word : List.of("牵头", "负责", "配合", "(牵头)", "(配合)", "等", "按职责分工负责", "按职责分工")) {
                if (stop - word.length() > start && text.startsWith(word, stop - word.length())) {
                    lead |= word.contains("牵头");
                    stop -= word.length();
                }
            }
            for (int[] unit : UnitNames.parted(text, start, stop)) {
                String name = folded.verbatim(unit[0], unit[1]).strip();
                if (name.length() > 1 && Characters.isHan(text.charAt(unit[0]))) {
                    (joins && !lead ? joining : leading).add(name);
                }
            }
        }

        /** 以下各项任务均需各市州、某新区落实. */
        private void wide(int start) {
            String rest = text.substring(start, to);
            int all = rest.indexOf("以下各");
            int by = Math.max(rest.indexOf("均需"), Math.max(rest.indexOf("均由"), rest.indexOf("都由")));
            int done = rest.indexOf("落实", Math.max(0, by));
            if (all >= 0 && by > all && done > by) {
                int item = start + by + 2;
                for (int at = item; at <= start + done; at++) {
                    if (at == start + done || text.charAt(at) == '、') {
                        forAll.add(folded.verbatim(item, at));
                        item = at + 1;
                    }
                }
            }
        }
    }
}
