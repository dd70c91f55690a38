package cn.yinfeng.engines.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number, an amount, a date or a text that stands in a formula.
 *
 * @param value as people write it: 500万元 for 万元(500)
 * @param first its first token
 * @param last the token behind it
 * @param from offset in the formula of what is changed
 * @param to offset behind it
 */
record Literal(Field.Kind kind, String value, int first, int last, int from, int to) {
    static final Set<String> MONEY = Set.of("元", "万元", "亿元");
    private static final String MINUS = "-";

    static List<Literal> of(List<Token> tokens) {
        var found = new ArrayList<Literal>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.number()) {
                found.add(number(tokens, at));
            } else if (token.quoted() && token.text().length() > 2) {
                found.add(text(tokens, at));
            }
        }
        return found;
    }

    private static Literal number(List<Token> tokens, int at) {
        boolean money = at >= 2
                && at + 1 < tokens.size()
                && tokens.get(at - 1).is("(")
                && tokens.get(at + 1).is(")")
                && MONEY.contains(tokens.get(at - 2).text());
        Token token = tokens.get(at);
        if (money) {
            Token measure = tokens.get(at - 2);
            return new Literal(
                    Field.Kind.MONEY,
                    token.text() + measure.text(),
                    at - 2,
                    at + 2,
                    measure.at(),
                    tokens.get(at + 1).end());
        }
        boolean negative = negative(tokens, at);
        int from = negative ? token.at() - 1 : token.at();
        String value = (negative ? MINUS : "") + token.text();
        return new Literal(Field.Kind.NUMBER, value, negative ? at - 1 : at, at + 1, from, token.end());
    }

    /** A minus that stands right before a number and has nothing before it to take away from. */
    private static boolean negative(List<Token> tokens, int at) {
        if (at == 0
                || !tokens.get(at - 1).is(MINUS)
                || tokens.get(at - 1).end() != tokens.get(at).at()) {
            return false;
        }
        Token before = at == 1 ? new Token("(", 0) : tokens.get(at - 2);
        boolean operand = before.number() || before.quoted() || before.closes();
        boolean name = before.name()
                && !Set.of("and", "or", "if", "then", "else", "in", "between").contains(before.text());
        return !operand && !name;
    }

    private static Literal text(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean date = (at >= 1 && tokens.get(at - 1).is("@"))
                || (at >= 2 && tokens.get(at - 1).is("(") && tokens.get(at - 2).is("date"));
        String value = token.text().substring(1, token.text().length() - 1);
        return new Literal(
                date ? Field.Kind.DATE : Field.Kind.TEXT, value, at, at + 1, token.at() + 1, token.end() - 1);
    }
}
