package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Value;
import java.util.List;

/**
 * The value of a term. Total: every term has a value, {@link Value.Unknown} where facts are missing. Unknown spreads as
 * in three-valued logic: {@code false and unknown} is false, any other use of unknown is unknown; in particular a
 * comparison with a missing fact is unknown, where plain FEEL would say false.
 */
final class Evaluation {
    private static final Value YES = new Value.Truth(true);
    private static final Value NO = new Value.Truth(false);

    private final Facts facts;

    Evaluation(Facts facts) {
        this.facts = facts;
    }

    Value of(Term term) {
        return switch (term) {
            case Term.Literal literal -> literal.value();
            case Term.Name name -> fact(name.declared());
            case Term.Missing missing ->
                truth(facts.find(missing.name().declared().name()).isEmpty() == missing.missing());
            case Term.Logic logic -> logic(logic);
            case Term.Not not -> of(not.part()) instanceof Value.Truth truth ? truth(!truth.holds()) : of(not.part());
            case Term.Comparison comparison -> comparison(comparison);
            case Term.Within within -> within(within);
            case Term.OneOf oneOf -> oneOf(oneOf);
            case Term.Arithmetic arithmetic ->
                Arithmetics.value(arithmetic, of(arithmetic.left()), of(arithmetic.right()));
            case Term.Negative negative -> Arithmetics.negative(of(negative.part()));
            case Term.Choice choice -> choice(choice);
            case Term.Call call -> call(call);
        };
    }

    private Value fact(Declared declared) {
        Value value = facts.find(declared.name()).orElse(null);
        if (value == null) {
            return Value.Unknown.because(
                    "缺少“" + declared.label().zh() + "”", declared.label().en() + " is missing");
        }
        return value.known() && !value.is(declared.type())
                ? Value.Unknown.because(
                        "“" + declared.label().zh() + "”不是"
                                + declared.type().label().zh(),
                        declared.label().en() + " is not "
                                + declared.type().label().en())
                : value;
    }

    private Value logic(Term.Logic logic) {
        Value unknown = null;
        for (Term part : logic.parts()) {
            Value value = of(part);
            if (value instanceof Value.Truth truth) {
                if (truth.holds() != logic.all()) {
                    return truth;
                }
            } else {
                unknown = unknown == null ? value : Value.unknown(unknown, value);
            }
        }
        return unknown == null ? truth(logic.all()) : unknown;
    }

    private Value comparison(Term.Comparison comparison) {
        Value left = of(comparison.left());
        Value right = of(comparison.right());
        if (!left.known() || !right.known()) {
            return Value.unknown(left, right);
        }
        return truth(holds(comparison.comparator(), left, right));
    }

    private static boolean holds(Term.Comparator comparator, Value left, Value right) {
        return switch (comparator) {
            case EQUAL -> left.equals(right);
            case DIFFERENT -> !left.equals(right);
            case LESS -> Order.of(left, right) < 0;
            case AT_MOST -> Order.of(left, right) <= 0;
            case MORE -> Order.of(left, right) > 0;
            case AT_LEAST -> Order.of(left, right) >= 0;
        };
    }

    private Value within(Term.Within within) {
        Value lower = bound(within.subject(), within.lower(), Term.Comparator.AT_LEAST, Term.Comparator.MORE);
        if (lower.equals(NO)) {
            return NO;
        }
        Value upper = bound(within.subject(), within.upper(), Term.Comparator.AT_MOST, Term.Comparator.LESS);
        if (upper.equals(NO)) {
            return NO;
        }
        return lower.known() && upper.known() ? YES : Value.unknown(lower, upper);
    }

    private Value bound(Term subject, Term.Bound bound, Term.Comparator included, Term.Comparator excluded) {
        return comparison(new Term.Comparison(bound.included() ? included : excluded, subject, bound.at()));
    }

    private Value oneOf(Term.OneOf oneOf) {
        Value subject = of(oneOf.subject());
        if (!subject.known()) {
            return subject;
        }
        Value unknown = null;
        for (Term option : oneOf.options()) {
            Value value = of(option);
            if (value.equals(subject)) {
                return YES;
            }
            unknown = value.known() ? unknown : value;
        }
        return unknown == null ? NO : unknown;
    }

    private Value choice(Term.Choice choice) {
        return of(choice.condition()) instanceof Value.Truth truth
                ? of(truth.holds() ? choice.then() : choice.otherwise())
                : of(choice.condition());
    }

    private Value call(Term.Call call) {
        List<Value> arguments = call.arguments().stream().map(this::of).toList();
        Value unknown = null;
        for (Value argument : arguments) {
            if (!argument.known()) {
                unknown = unknown == null ? argument : Value.unknown(unknown, argument);
            }
        }
        return unknown == null ? Arithmetics.bounded(Calls.value(call.function(), arguments)) : unknown;
    }

    private static Value truth(boolean holds) {
        return holds ? YES : NO;
    }

    /** For callers that count: the number or the exact 分. */
    static Exact exact(Value value) {
        if (value instanceof Value.Numeric number) {
            return number.exact();
        }
        if (value instanceof Value.Money money) {
            return money.fen();
        }
        throw new IllegalStateException("not a quantity: " + value);
    }
}
