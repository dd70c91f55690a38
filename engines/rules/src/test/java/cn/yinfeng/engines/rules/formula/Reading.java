package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small vocabulary of the field, and short words for reading formulas over it. */
final class Reading {
    static final Vocabulary FIELD = new Vocabulary(List.of(
            declared("逾期月数", Type.NUMBER, "months overdue"),
            declared("停滞3月", Type.NUMBER, "stalled"),
            declared("状态", Type.TEXT, "state"),
            declared("已开工", Type.BOOLEAN, "started"),
            declared("计划日", Type.DATE, "planned"),
            declared("到位资金", Type.MONEY, "funds in place"),
            declared("计划资金", Type.MONEY, "funds planned"),
            declared("a", Type.NUMBER, "a"),
            declared("b", Type.NUMBER, "b"),
            declared("p", Type.BOOLEAN, "p"),
            declared("q", Type.BOOLEAN, "q")));

    private Reading() {}

    private static Declared declared(String name, Type type, String en) {
        return new Declared(name, type, new Words(name, en));
    }

    static Checked<Formula> check(String text) {
        return Formula.check(Written.alone(text), FIELD);
    }

    static Fault fault(String text) {
        return check(text).problems().getFirst();
    }

    /** The value with facts given as name, text, name, text … */
    static Value value(String text, String... facts) {
        return check(text).orThrow().value(facts(facts));
    }

    static Facts facts(String... facts) {
        Map<String, Value> values = new HashMap<>();
        for (int at = 0; at < facts.length; at += 2) {
            Type type = FIELD.find(facts[at]).orElseThrow().type();
            values.put(facts[at], type.read(facts[at + 1]).orElseThrow());
        }
        return new Facts(values);
    }
}
