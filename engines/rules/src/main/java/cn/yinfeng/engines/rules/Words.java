package cn.yinfeng.engines.rules;

/** One text in both languages. */
public record Words(String zh, String en) {
    /** The same in both: a name, a number, a piece of a formula. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(boolean chinese) {
        return chinese ? zh : en;
    }
}
