package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Type;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.ast.ASTNode;

/** Which values go together; every refusal names its place in the formula. */
final class Typing {
    private static final int SHOWN = 24;
    private static final Words MONEY_ADVICE = new Words(
            "金额写成 万元(500) 或 亿元(1)；只与金额相加减、相比较",
            "write money as 万元(500) or 亿元(1); it is added to and compared with money only");
    private static final Words SAME_ADVICE = new Words("两边应是同一种值", "both sides must be of one kind");

    private final Written written;

    Typing(Written written) {
        this.written = written;
    }

    Refused refuse(@Nullable ASTNode node, FaultCode code, Words... found) {
        int offset = node == null ? written.text().length() : offset(node.getStartChar());
        return new Refused(written.fault(code, offset, found));
    }

    /** The parser counts whole characters, the place of a fault counts as Java and editors do. */
    private int offset(int characters) {
        String text = written.text();
        int most = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.max(0, Math.min(characters, most)));
    }

    static Words excerpt(ASTNode node) {
        String text = node.getText().strip();
        return Words.same(text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }

    Term must(@Nullable ASTNode node, Term term, Type type) {
        if (term.type() != type) {
            throw refuse(node, FaultCode.WRONG_RESULT, type.label(), term.type().label());
        }
        return term;
    }

    void same(ASTNode node, Term left, Term right) {
        if (left.type() != right.type()) {
            boolean money = left.type() == Type.MONEY || right.type() == Type.MONEY;
            throw wrong(node, left.type(), right.type(), money ? MONEY_ADVICE : SAME_ADVICE);
        }
    }

    void ordered(ASTNode node, Term term) {
        if (term.type() == Type.TEXT || term.type() == Type.BOOLEAN) {
            throw wrong(
                    node,
                    term.type(),
                    term.type(),
                    new Words("只有数、金额和日期分大小", "only numbers, money and dates have an order"));
        }
    }

    void quantity(@Nullable ASTNode node, Term term) {
        if (term.type() != Type.NUMBER && term.type() != Type.MONEY) {
            throw refuse(
                    node,
                    FaultCode.WRONG_RESULT,
                    Type.NUMBER.label(),
                    term.type().label());
        }
    }

    /** Money plus money, money times or over a number, money over money; the rest is numbers. */
    Type arithmetic(ASTNode node, Term.Operation operation, Term left, Term right) {
        quantity(node, left);
        quantity(node, right);
        boolean moneyLeft = left.type() == Type.MONEY;
        boolean moneyRight = right.type() == Type.MONEY;
        boolean sound = switch (operation) {
            case PLUS, MINUS -> moneyLeft == moneyRight;
            case TIMES -> !(moneyLeft && moneyRight);
            case OVER -> moneyLeft || !moneyRight;
        };
        if (!sound) {
            throw wrong(node, left.type(), right.type(), MONEY_ADVICE);
        }
        boolean ratio = operation == Term.Operation.OVER && moneyRight;
        return (moneyLeft || moneyRight) && !ratio ? Type.MONEY : Type.NUMBER;
    }

    private Refused wrong(ASTNode node, Type left, Type right, Words advice) {
        return refuse(node, FaultCode.WRONG_TYPE, left.label(), right.label(), advice);
    }
}
