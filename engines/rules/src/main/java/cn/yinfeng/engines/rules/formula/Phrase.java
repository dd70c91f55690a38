package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A term in words for people: with labels instead of names, or with values in their place. */
final class Phrase {
    private static final int LOGIC = 1;
    private static final int COMPARISON = 2;
    private static final int SUM = 3;
    private static final int PRODUCT = 4;
    private static final int ATOM = 5;

    private final boolean chinese;
    private final Function<Term.Name, String> names;

    private Phrase(boolean chinese, Function<Term.Name, String> names) {
        this.chinese = chinese;
        this.names = names;
    }

    static String of(Term term, boolean chinese) {
        return new Phrase(chinese, name -> name.declared().label().in(chinese)).say(term);
    }

    static Words of(Term term) {
        return new Words(of(term, true), of(term, false));
    }

    /** The same with the value of each name where its label stood. */
    static Words filled(Term term, Evaluation evaluation) {
        return new Words(filled(term, evaluation, true), filled(term, evaluation, false));
    }

    private static String filled(Term term, Evaluation evaluation, boolean chinese) {
        Phrase plain = new Phrase(chinese, name -> "");
        return new Phrase(chinese, name -> plain.shown(evaluation.of(name))).say(term);
    }

    private String say(Term term) {
        return switch (term) {
            case Term.Literal literal -> shown(literal.value());
            case Term.Name name -> names.apply(name);
            case Term.Missing missing -> missing(missing);
            case Term.Logic logic ->
                joined(logic.parts(), logic.all() ? word(" 且 ", " and ") : word(" 或 ", " or "), COMPARISON);
            case Term.Not not -> word("非（", "not (") + say(not.part()) + word("）", ")");
            case Term.Comparison it -> part(it.left(), SUM) + " " + it.comparator().shown + " " + part(it.right(), SUM);
            case Term.Within it ->
                part(it.subject(), SUM) + word(" 在 ", " within ") + bound(it.lower(), "[", "(") + ", "
                        + say(it.upper().at()) + (it.upper().included() ? "]" : ")");
            case Term.OneOf it ->
                part(it.subject(), SUM) + word(" 属于 ", " is one of ") + joined(it.options(), word("、", ", "), SUM);
            case Term.Arithmetic it ->
                part(it.left(), level(it)) + " " + sign(it.operation()) + " " + part(it.right(), level(it) + 1);
            case Term.Negative negative -> "-" + part(negative.part(), ATOM);
            case Term.Choice choice ->
                word("若 ", "if ")
                        + part(choice.condition(), LOGIC)
                        + word(" 则 ", " then ")
                        + part(choice.then(), LOGIC)
                        + word(" 否则 ", " else ")
                        + part(choice.otherwise(), LOGIC);
            case Term.Call call -> call.function().word() + "(" + joined(call.arguments(), ", ", 0) + ")";
        };
    }

    private String missing(Term.Missing missing) {
        String name = missing.name().declared().label().in(chinese);
        return missing.missing()
                ? word("没有“" + name + "”", "there is no " + name)
                : word("有“" + name + "”", "there is " + name);
    }

    private String bound(Term.Bound bound, String included, String excluded) {
        return (bound.included() ? included : excluded) + say(bound.at());
    }

    private String joined(List<Term> parts, String between, int least) {
        return parts.stream().map(each -> part(each, least)).collect(Collectors.joining(between));
    }

    /** A part in brackets where it binds less than its place needs. */
    private String part(Term term, int least) {
        return level(term) < least ? word("（", "(") + say(term) + word("）", ")") : say(term);
    }

    private static int level(Term term) {
        return switch (term) {
            case Term.Choice ignored -> 0;
            case Term.Logic ignored -> LOGIC;
            case Term.Comparison ignored -> COMPARISON;
            case Term.Within ignored -> COMPARISON;
            case Term.OneOf ignored -> COMPARISON;
            case Term.Arithmetic it ->
                it.operation() == Term.Operation.PLUS || it.operation() == Term.Operation.MINUS ? SUM : PRODUCT;
            case Term.Literal ignored -> ATOM;
            case Term.Name ignored -> ATOM;
            case Term.Missing ignored -> ATOM;
            case Term.Not ignored -> ATOM;
            case Term.Negative ignored -> ATOM;
            case Term.Call ignored -> ATOM;
        };
    }

    /** Inside a formula a number stands as it is, never rounded. */
    private String shown(Value value) {
        return value instanceof Value.Numeric number
                ? number.exact().toString()
                : value.shown().in(chinese);
    }

    private static String sign(Term.Operation operation) {
        return switch (operation) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case OVER -> "÷";
        };
    }

    private String word(String zh, String en) {
        return chinese ? zh : en;
    }
}
