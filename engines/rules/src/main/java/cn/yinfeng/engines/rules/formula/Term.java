package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.util.List;

/** All that a formula can be made of. What has no term here cannot be evaluated: that is the cage. */
sealed interface Term {
    Type type();

    record Literal(Value value, Type type) implements Term {}

    record Name(Declared declared) implements Term {
        @Override
        public Type type() {
            return declared.type();
        }
    }

    /** {@code name = null} or {@code name != null}: the only way to speak of a missing fact. */
    record Missing(Name name, boolean missing) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }
    }

    record Logic(boolean all, List<Term> parts) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }
    }

    record Not(Term part) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }
    }

    enum Comparator {
        LESS("<", "<"),
        AT_MOST("<=", "≤"),
        MORE(">", ">"),
        AT_LEAST(">=", "≥"),
        EQUAL("=", "="),
        DIFFERENT("!=", "≠");

        final String symbol;
        final String shown;

        Comparator(String symbol, String shown) {
            this.symbol = symbol;
            this.shown = shown;
        }
    }

    record Comparison(Comparator comparator, Term left, Term right) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }
    }

    record Bound(Term at, boolean included) {}

    record Within(Term subject, Bound lower, Bound upper) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }
    }

    record OneOf(Term subject, List<Term> options) implements Term {
        @Override
        public Type type() {
            return Type.BOOLEAN;
        }
    }

    enum Operation {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        final String symbol;

        Operation(String symbol) {
            this.symbol = symbol;
        }
    }

    record Arithmetic(Operation operation, Term left, Term right, Type type) implements Term {}

    record Negative(Term part) implements Term {
        @Override
        public Type type() {
            return part.type();
        }
    }

    record Choice(Term condition, Term then, Term otherwise) implements Term {
        @Override
        public Type type() {
            return then.type();
        }
    }

    record Call(Function function, List<Term> arguments, Type type) implements Term {}
}
