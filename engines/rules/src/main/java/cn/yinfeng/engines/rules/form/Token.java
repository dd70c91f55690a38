package cn.yinfeng.engines.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a formula.
 *
 * @param text as written; the quotes of a text included
 * @param at offset in the formula
 */
record Token(String text, int at) {
    private static final Pattern WORD = Pattern.compile(
            "\"[^\"]*\"|\\.\\.|\\d+(?:\\.\\d+)?|\\.\\d+|[\\p{IsHan}A-Za-z_][\\p{IsHan}A-Za-z0-9_]*|<=|>=|!=|\\S");

    static List<Token> of(String formula) {
        var tokens = new ArrayList<Token>();
        Matcher word = WORD.matcher(formula);
        while (word.find()) {
            tokens.add(new Token(word.group(), word.start()));
        }
        return tokens;
    }

    int end() {
        return at + text.length();
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean number() {
        return text.matches("\\d.*|\\.\\d.*");
    }

    boolean quoted() {
        return text.startsWith("\"");
    }

    boolean name() {
        return text.matches("[\\p{IsHan}A-Za-z_].*");
    }

    boolean opens() {
        return is("(") || is("[");
    }

    boolean closes() {
        return is(")") || is("]");
    }
}
