package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import java.util.Map;

/**
 * The first bars of the cage: reads a formula character by character before any parser sees it. Refuses what no formula
 * needs (braces, semicolons, escapes, comments, full-width signs) with the way to write it, and what is too much.
 */
final class Scan {
    private static final String SIGNS = "+-*/()[],.<>=!@";
    private static final Map<Character, String> HALF = Map.ofEntries(
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('，', ","),
            Map.entry('＞', ">"),
            Map.entry('＜', "<"),
            Map.entry('＝', "="),
            Map.entry('≥', ">="),
            Map.entry('≤', "<="),
            Map.entry('≠', "!="),
            Map.entry('×', "*"),
            Map.entry('÷', "/"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('\'', "\""),
            Map.entry('＋', "+"),
            Map.entry('－', "-"),
            Map.entry('−', "-"),
            Map.entry('&', "and"),
            Map.entry('|', "or"));

    private final Written written;
    private final String text;
    private int at;
    private int words;
    private int open;

    private Scan(Written written) {
        this.written = written;
        this.text = written.text();
    }

    static void check(Written written) {
        new Scan(written).run();
    }

    private void run() {
        within(text.length(), Limits.LENGTH, 0);
        if (text.isBlank()) {
            throw new Refused(written.fault(FaultCode.BAD_SYNTAX, 0, new Words("开头", "its start")));
        }
        while (at < text.length()) {
            int start = at;
            next(text.charAt(at));
            within(++words, Limits.WORDS, start);
        }
    }

    private void next(char first) {
        if (first == '"') {
            quoted();
        } else if (first >= '0' && first <= '9') {
            number();
        } else if (letter(first)) {
            run(this::letterOrDigit);
        } else if (first == ' ' || first == '\n' || first == '\t') {
            words--;
            at++;
        } else {
            sign(first);
        }
    }

    private void quoted() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' || text.charAt(at) < ' ') {
                throw bad(at, new Words("文字里不用反斜杠和控制字符", "a text has no backslash and no control character"));
            }
            at++;
        }
        if (at == text.length()) {
            throw bad(start, new Words("补上另一个引号", "close the quote"));
        }
        within(at++ - start, Limits.TEXT, start);
    }

    private void number() {
        int start = at;
        run(each -> each >= '0' && each <= '9');
        within(at - start, Limits.DIGITS, start);
        if (at < text.length() && letter(text.charAt(at))) {
            throw bad(
                    at,
                    new Words(
                            "数后面不能直接跟字；金额写成 万元(500)，百分数写成小数",
                            "no letter may follow a number; write money as 万元(500) and per cent as a decimal"));
        }
    }

    private void sign(char sign) {
        boolean comment = sign == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0;
        boolean power = sign == '*' && at + 1 < text.length() && text.charAt(at + 1) == '*';
        boolean twice = sign == '=' && at + 1 < text.length() && text.charAt(at + 1) == '=';
        if (comment || power || twice || SIGNS.indexOf(sign) < 0) {
            throw bad(at, advice(sign, comment, twice));
        }
        if (sign == '(' || sign == '[') {
            within(++open, Limits.BRACKETS, at);
        }
        if (sign == ')' || sign == ']') {
            open--;
        }
        at++;
    }

    private static Words advice(char sign, boolean comment, boolean twice) {
        if (comment) {
            return new Words("说明写在 YAML 的 # 之后", "put comments after a # of the YAML");
        }
        String half = twice ? "=" : HALF.get(sign);
        return half == null ? new Words("删去它", "take it out") : new Words("写成 " + half, "write " + half);
    }

    private void within(int found, int limit, int offset) {
        if (found > limit) {
            throw new Refused(
                    written.fault(FaultCode.FORMULA_TOO_LARGE, offset, Words.same("" + found), Words.same("" + limit)));
        }
    }

    private Refused bad(int offset, Words advice) {
        String found = new String(Character.toChars(text.codePointAt(offset)));
        return new Refused(written.fault(FaultCode.BAD_CHARACTER, offset, Words.same(found), advice));
    }

    private void run(java.util.function.IntPredicate more) {
        while (at < text.length() && more.test(text.charAt(at))) {
            at++;
        }
    }

    private boolean letterOrDigit(int each) {
        return letter((char) each) || (each >= '0' && each <= '9');
    }

    /** Han characters beyond the basic plane come in two halves. */
    private static boolean letter(char each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || each == '_'
                || Character.isSurrogate(each)
                || Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN;
    }
}
