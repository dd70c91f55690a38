package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.value.Value;

/** Which of two known values of one type is the larger; the check of types has made sure that they can be compared. */
final class Order {
    private Order() {}

    static int of(Value left, Value right) {
        return left instanceof Value.Day day
                ? day.date().compareTo(((Value.Day) right).date())
                : Evaluation.exact(left).compareTo(Evaluation.exact(right));
    }
}
