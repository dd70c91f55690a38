package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of an explanation.
 *
 * @param clause the clause in words: 应开工未开工月数 ≥ 3
 * @param filled the same with values: 4 ≥ 3
 * @param value what it is worth
 * @param parts the clauses that it is made of
 */
public record Step(Words clause, Words filled, Value value, List<Step> parts) {
    public Step {
        parts = List.copyOf(parts);
    }

    static Step of(Term term, Evaluation evaluation) {
        return new Step(Phrase.of(term), Phrase.filled(term, evaluation), evaluation.of(term), parts(term, evaluation));
    }

    private static List<Step> parts(Term term, Evaluation evaluation) {
        List<Term> inner = switch (term) {
            case Term.Logic logic -> logic.parts();
            case Term.Not not -> List.of(not.part());
            case Term.Choice choice -> chosen(choice, evaluation);
            case Term.Arithmetic arithmetic -> made(List.of(arithmetic.left(), arithmetic.right()));
            case Term.Call call -> made(call.arguments());
            case Term.Negative negative -> made(List.of(negative.part()));
            case Term.Comparison comparison -> made(List.of(comparison.left(), comparison.right()));
            case Term.Literal ignored -> List.of();
            case Term.Name ignored -> List.of();
            case Term.Missing ignored -> List.of();
            case Term.Within ignored -> List.of();
            case Term.OneOf ignored -> List.of();
        };
        return inner.stream().map(each -> of(each, evaluation)).toList();
    }

    private static List<Term> chosen(Term.Choice choice, Evaluation evaluation) {
        var shown = new ArrayList<Term>(List.of(choice.condition()));
        if (evaluation.of(choice.condition()) instanceof Value.Truth truth) {
            shown.add(truth.holds() ? choice.then() : choice.otherwise());
        }
        return shown;
    }

    /** Only what is computed is worth a step; a bare name or number already stands in the sentence above. */
    private static List<Term> made(List<Term> terms) {
        return terms.stream()
                .filter(each -> !(each instanceof Term.Literal || each instanceof Term.Name))
                .toList();
    }

    /** The step that gives a derived name its value. */
    public Step named(Words label) {
        return new Step(
                new Words(label.zh() + " = " + clause.zh(), label.en() + " = " + clause.en()), filled, value, parts);
    }

    /** The whole step as one sentence. */
    public Words sentence() {
        return new Words(sentence(true), sentence(false));
    }

    private String sentence(boolean chinese) {
        String outcome = "= " + value.shown().in(chinese);
        if (value instanceof Value.Truth truth) {
            outcome = truth.holds() ? (chinese ? "成立" : "holds") : (chinese ? "不成立" : "does not hold");
        } else if (value instanceof Value.Unknown unknown) {
            outcome = (chinese ? "无法判定：" : "cannot be known: ") + unknown.told().in(chinese);
        }
        boolean same = filled.in(chinese).equals(clause.in(chinese));
        return clause.in(chinese) + (same ? "" : chinese ? "（" + filled.zh() + "）" : " (" + filled.en() + ")") + " "
                + outcome;
    }
}
