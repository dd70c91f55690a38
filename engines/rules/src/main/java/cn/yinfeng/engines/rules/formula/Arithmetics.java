package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;

/** The four operations on numbers and money, exactly. */
final class Arithmetics {
    private Arithmetics() {}

    static Value value(Term.Arithmetic term, Value left, Value right) {
        if (!left.known() || !right.known()) {
            return Value.unknown(left, right);
        }
        Exact first = Evaluation.exact(left);
        Exact second = Evaluation.exact(right);
        if (term.operation() == Term.Operation.OVER && second.signum() == 0) {
            return Value.Unknown.because(
                    "除数为零：" + Phrase.of(term.right(), true), "division by zero: " + Phrase.of(term.right(), false));
        }
        Exact result = switch (term.operation()) {
            case PLUS -> first.plus(second);
            case MINUS -> first.minus(second);
            case TIMES -> first.times(second);
            case OVER -> first.dividedBy(second);
        };
        return bounded(quantity(result, term.type()));
    }

    static Value negative(Value value) {
        return value.known()
                ? quantity(Evaluation.exact(value).negative(), value instanceof Value.Money ? Type.MONEY : Type.NUMBER)
                : value;
    }

    static Value quantity(Exact exact, Type type) {
        return type == Type.MONEY ? new Value.Money(exact) : new Value.Numeric(exact);
    }

    /** A number of more than a thousand digits is nothing that this field counts. */
    static Value bounded(Value value) {
        boolean tooLarge =
                (value instanceof Value.Numeric number && number.exact().tooLarge())
                        || (value instanceof Value.Money money && money.fen().tooLarge());
        return tooLarge ? Value.Unknown.because("数值过大", "the number is too large") : value;
    }
}
