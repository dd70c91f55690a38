package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A term in words for people: with labels instead of names, or with values in their place. */
final class Phrase {
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
        return new Phrase(chinese, name -> evaluation.of(name).shown().in(chinese)).say(term);
    }

    private String say(Term term) {
        return switch (term) {
            case Term.Literal literal -> literal.value().shown().in(chinese);
            case Term.Name name -> names.apply(name);
            case Term.Missing missing -> missing(missing);
            case Term.Logic logic -> joined(logic.parts(), logic.all() ? word(" 且 ", " and ") : word(" 或 ", " or "));
            case Term.Not not -> word("非（", "not (") + say(not.part()) + word("）", ")");
            case Term.Comparison it -> part(it.left()) + " " + it.comparator().shown + " " + part(it.right());
            case Term.Within within ->
                part(within.subject()) + word(" 在 ", " within ") + bound(within.lower(), "[", "(") + ", "
                        + say(within.upper().at()) + (within.upper().included() ? "]" : ")");
            case Term.OneOf it ->
                part(it.subject()) + word(" 属于 ", " is one of ") + joined(it.options(), word("、", ", "));
            case Term.Arithmetic arithmetic ->
                part(arithmetic.left()) + " " + sign(arithmetic.operation()) + " " + part(arithmetic.right());
            case Term.Negative negative -> "-" + part(negative.part());
            case Term.Choice choice ->
                word("若 ", "if ")
                        + say(choice.condition())
                        + word(" 则 ", " then ")
                        + part(choice.then())
                        + word(" 否则 ", " else ")
                        + part(choice.otherwise());
            case Term.Call call -> call.function().word() + "(" + joined(call.arguments(), ", ") + ")";
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

    private String joined(List<Term> parts, String between) {
        return parts.stream().map(this::part).collect(Collectors.joining(between));
    }

    /** A part in brackets where it is made of parts itself. */
    private String part(Term term) {
        boolean made = term instanceof Term.Logic
                || term instanceof Term.Comparison
                || term instanceof Term.Within
                || term instanceof Term.OneOf
                || term instanceof Term.Arithmetic
                || term instanceof Term.Choice;
        return made ? word("（", "(") + say(term) + word("）", ")") : say(term);
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
