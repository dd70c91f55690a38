package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A checked FEEL expression over declared names. Immutable and safe for any number of threads; evaluating it calls
 * nothing, loops over nothing and always ends.
 */
public final class Formula {
    private final String text;
    private final Term term;

    private Formula(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /** Reads a formula that must give a value of one type. */
    public static Checked<Formula> check(Written written, Vocabulary vocabulary, Type wanted) {
        Checked<Formula> checked = check(written, vocabulary);
        if (checked instanceof Checked.Sound<Formula> sound && sound.value().type() != wanted) {
            return new Checked.Faulty<>(List.of(written.fault(
                    FaultCode.WRONG_RESULT,
                    0,
                    wanted.label(),
                    sound.value().type().label())));
        }
        return checked;
    }

    public static Checked<Formula> check(Written written, Vocabulary vocabulary) {
        try {
            Scan.check(written);
            Term term = new Translation(written, vocabulary).of(Parser.parse(written, vocabulary));
            return new Checked.Sound<>(new Formula(written.text(), term));
        } catch (Refused refused) {
            return new Checked.Faulty<>(List.<Fault>of(refused.fault()));
        }
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    public Type type() {
        return term.type();
    }

    /** In words, with labels in place of names. */
    public Words phrase() {
        return Phrase.of(term);
    }

    public Value value(Facts facts) {
        return new Evaluation(facts).of(term);
    }

    /** The value of every clause. */
    public Step explain(Facts facts) {
        return Step.of(term, new Evaluation(facts));
    }

    /** The declared names that it reads. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        collect(term, names);
        return names;
    }

    private static void collect(Term term, Set<String> names) {
        switch (term) {
            case Term.Literal ignored -> {}
            case Term.Name name -> names.add(name.declared().name());
            case Term.Missing missing -> collect(missing.name(), names);
            case Term.Logic logic -> logic.parts().forEach(part -> collect(part, names));
            case Term.Not not -> collect(not.part(), names);
            case Term.Comparison it -> List.of(it.left(), it.right()).forEach(part -> collect(part, names));
            case Term.Within it ->
                List.of(it.subject(), it.lower().at(), it.upper().at()).forEach(part -> collect(part, names));
            case Term.OneOf it -> {
                collect(it.subject(), names);
                it.options().forEach(part -> collect(part, names));
            }
            case Term.Arithmetic it -> List.of(it.left(), it.right()).forEach(part -> collect(part, names));
            case Term.Negative negative -> collect(negative.part(), names);
            case Term.Choice it ->
                List.of(it.condition(), it.then(), it.otherwise()).forEach(part -> collect(part, names));
            case Term.Call call -> call.arguments().forEach(part -> collect(part, names));
        }
    }
}
