package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The judgement around a literal of a formula, in words: that which the literal is a threshold of. */
final class Clause {
    private static final Words BOX = Words.same("□");
    private static final Map<String, Words> COMPARATORS = Map.of(
            ">", new Words("大于", "is more than"),
            ">=", new Words("不小于", "is at least"),
            "<", new Words("小于", "is less than"),
            "<=", new Words("不大于", "is at most"),
            "=", new Words("等于", "equals"),
            "!=", new Words("不等于", "differs from"));
    private static final Map<String, String> TURNED = Map.of(">", "<", ">=", "<=", "<", ">", "<=", ">=");
    private static final Map<String, Words> SIGNS = Map.of(
            "*", Words.same(" × "),
            "/", Words.same(" ÷ "),
            "+", Words.same(" + "),
            "-", Words.same(" − "),
            ",", Words.same(", "),
            "and", new Words(" 且 ", " and "),
            "or", new Words(" 或 ", " or "));
    private static final Set<String> BREAKS = Set.of("and", "or", "if", "then", "else");

    private final List<Token> tokens;
    private final Map<String, Words> names;
    private final Set<Integer> betweens;

    Clause(List<Token> tokens, Map<String, Words> names) {
        this.tokens = tokens;
        this.names = names;
        this.betweens = betweens(tokens);
    }

    /** The {@code and} of {@code x between a and b} joins no judgements. */
    private static Set<Integer> betweens(List<Token> tokens) {
        var found = new HashSet<Integer>();
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("between")) {
                open.push("between");
            } else if (tokens.get(i).is("and") && !open.isEmpty()) {
                open.pop();
                found.add(i);
            }
        }
        return found;
    }

    /** What the literal that takes up these tokens stands for; {@code last} is behind it. */
    Words label(int first, int last) {
        int start = start(first);
        int end = end(last, start);
        for (int at = start; at < end; at++) {
            Token token = tokens.get(at);
            boolean inside = at >= first && at < last;
            if (!inside && COMPARATORS.containsKey(token.text())) {
                return compared(start, at, end, first, last);
            }
            if (token.is("in") || token.is("between")) {
                return ranged(start, at, first, last);
            }
        }
        return phrase(start, end, first, last);
    }

    private Words compared(int start, int comparator, int end, int first, int last) {
        String sign = tokens.get(comparator).text();
        if (first == comparator + 1 && last == end) {
            return join(phrase(start, comparator, -1, -1), word(sign));
        }
        if (first == start && last == comparator) {
            return join(phrase(comparator + 1, end, -1, -1), word(TURNED.getOrDefault(sign, sign)));
        }
        return join(join(phrase(start, comparator, first, last), word(sign)), phrase(comparator + 1, end, first, last));
    }

    private static Words word(String sign) {
        return COMPARATORS.getOrDefault(sign, Words.same(sign));
    }

    private Words ranged(int start, int at, int first, int last) {
        Words subject = phrase(start, at, -1, -1);
        boolean upper = last < tokens.size() && tokens.get(last).closes();
        boolean range = tokens.subList(at, tokens.size()).stream().anyMatch(each -> each.is(".."));
        if (tokens.get(at).is("between")) {
            upper = betweens.contains(first - 1);
        } else if (!range) {
            return join(subject, new Words("可以是", "may be"));
        }
        boolean open = upper
                ? last < tokens.size() && tokens.get(last).is(")") && range
                : first > 0 && tokens.get(first - 1).is("(") && range;
        return join(subject, upper ? to(open) : from(open));
    }

    private static Words from(boolean open) {
        return open ? new Words("高于（不含）", "from above") : new Words("从（含）", "from (included)");
    }

    private static Words to(boolean open) {
        return open ? new Words("低于（不含）", "to below") : new Words("到（含）", "to (included)");
    }

    private static Words join(Words one, Words other) {
        return new Words(one.zh() + " " + other.zh(), one.en() + " " + other.en());
    }

    /** The first token of the judgement that a token belongs to. */
    private int start(int from) {
        int depth = 0;
        for (int at = from - 1; at >= 0; at--) {
            Token token = tokens.get(at);
            if (token.closes()) {
                depth++;
            } else if (token.opens() && depth > 0) {
                depth--;
            } else if (token.opens() && groups(at, from)) {
                return at + 1;
            } else if (depth == 0 && BREAKS.contains(token.text()) && !betweens.contains(at)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Whether an open bracket holds a whole judgement, not arguments, a range or a part of a sum. */
    private boolean groups(int bracket, int until) {
        boolean call = bracket > 0
                && tokens.get(bracket - 1).name()
                && !BREAKS.contains(tokens.get(bracket - 1).text());
        if (bracket > 0 && tokens.get(bracket - 1).is("not")) {
            return true;
        }
        return !call
                && tokens.get(bracket).is("(")
                && tokens.subList(bracket, Math.min(tokens.size(), until + 2)).stream()
                        .anyMatch(each -> COMPARATORS.containsKey(each.text()) || each.is("in") || each.is("between"));
    }

    private int end(int from, int start) {
        int depth =
                (int) tokens.subList(start, from).stream().filter(Token::opens).count()
                        - (int) tokens.subList(start, from).stream()
                                .filter(Token::closes)
                                .count();
        for (int at = from; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            depth += token.opens() ? 1 : 0;
            depth -= token.closes() ? 1 : 0;
            if (depth < 0 || (depth == 0 && BREAKS.contains(token.text()) && !betweens.contains(at))) {
                return at;
            }
        }
        return tokens.size();
    }

    /** Tokens in words, with a box where the literal stands. */
    private Words phrase(int start, int end, int first, int last) {
        var zh = new StringBuilder();
        var en = new StringBuilder();
        for (int at = start; at < end; at++) {
            if (at > first && at < last) {
                continue;
            }
            Words word = at == first ? BOX : said(tokens.get(at));
            zh.append(word.zh());
            en.append(word.en());
        }
        return new Words(zh.toString().strip(), en.toString().strip());
    }

    private Words said(Token token) {
        Words sign = SIGNS.get(token.text());
        if (sign != null) {
            return sign;
        }
        Words comparator = COMPARATORS.get(token.text());
        return comparator != null
                ? new Words(" " + comparator.zh() + " ", " " + comparator.en() + " ")
                : names.getOrDefault(token.text(), Words.same(token.text()));
    }
}
