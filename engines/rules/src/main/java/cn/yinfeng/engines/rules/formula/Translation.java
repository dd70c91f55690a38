package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.AtLiteralNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NullNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.ast.StringNode;

/**
 * The cage itself: FEEL's tree into our terms, node by node. A node that is not named here (function definition, for,
 * some, every, filter, context, path, instance of …) has no translation and is refused with its place.
 */
final class Translation {
    private final Vocabulary vocabulary;
    private final Typing typing;
    private final CallTranslation calls;
    private int depth;

    Translation(Written written, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.typing = new Typing(written);
        this.calls = new CallTranslation(this, typing);
    }

    Term of(@Nullable ASTNode node) {
        if (node == null) {
            throw typing.refuse(null, FaultCode.BAD_SYNTAX, new Words("末尾", "its end"));
        }
        if (++depth > Limits.DEPTH) {
            throw typing.refuse(
                    node, FaultCode.FORMULA_TOO_LARGE, Words.same("" + depth), Words.same("" + Limits.DEPTH));
        }
        Term term = translated(node);
        depth--;
        return term;
    }

    private Term translated(ASTNode node) {
        return switch (node) {
            case NumberNode number -> new Term.Literal(new Value.Numeric(Exact.of(number.getValue())), Type.NUMBER);
            case StringNode text -> new Term.Literal(new Value.Text(text.getValue()), Type.TEXT);
            case BooleanNode truth ->
                new Term.Literal(new Value.Truth(truth.getText().equals("true")), Type.BOOLEAN);
            case AtLiteralNode literal ->
                calls.date(literal, literal.getStringLiteral().getValue());
            case NameRefNode name -> name(name);
            case InfixOpNode infix -> infix(infix);
            case SignedUnaryNode signed -> signed(signed);
            case BetweenNode between -> between(between);
            case InNode in -> in(in);
            case IfExpressionNode choice -> choice(choice);
            case FunctionInvocationNode call -> calls.call(call);
            case NullNode ignored -> throw typing.refuse(node, FaultCode.NULL_ALONE);
            default -> throw typing.refuse(node, FaultCode.NOT_ALLOWED, Typing.excerpt(node));
        };
    }

    private Term.Name name(ASTNode node) {
        String name = node.getText();
        return new Term.Name(vocabulary
                .find(name)
                .orElseThrow(() ->
                        typing.refuse(node, FaultCode.UNKNOWN_NAME, Typing.excerpt(node), vocabulary.advice(name))));
    }

    private Term infix(InfixOpNode node) {
        return switch (node.getOperator()) {
            case AND -> logic(node, true);
            case OR -> logic(node, false);
            case EQ -> equality(node, Term.Comparator.EQUAL);
            case NE -> equality(node, Term.Comparator.DIFFERENT);
            case LT -> order(node, Term.Comparator.LESS);
            case LTE -> order(node, Term.Comparator.AT_MOST);
            case GT -> order(node, Term.Comparator.MORE);
            case GTE -> order(node, Term.Comparator.AT_LEAST);
            case ADD -> arithmetic(node, Term.Operation.PLUS);
            case SUB -> arithmetic(node, Term.Operation.MINUS);
            case MULT -> arithmetic(node, Term.Operation.TIMES);
            case DIV -> arithmetic(node, Term.Operation.OVER);
            case POW -> throw typing.refuse(node, FaultCode.NOT_ALLOWED, Words.same("**"));
        };
    }

    /** A chain of one connective is one term, so that its explanation is one list. */
    private Term logic(InfixOpNode node, boolean all) {
        var parts = new ArrayList<Term>();
        for (ASTNode side : List.of(node.getLeft(), node.getRight())) {
            Term part = typing.must(side, of(side), Type.BOOLEAN);
            if (part instanceof Term.Logic inner && inner.all() == all) {
                parts.addAll(inner.parts());
            } else {
                parts.add(part);
            }
        }
        return new Term.Logic(all, List.copyOf(parts));
    }

    private Term equality(InfixOpNode node, Term.Comparator comparator) {
        if (node.getRight() instanceof NullNode && node.getLeft() instanceof NameRefNode name) {
            return new Term.Missing(name(name), comparator == Term.Comparator.EQUAL);
        }
        Term left = of(node.getLeft());
        Term right = of(node.getRight());
        typing.same(node, left, right);
        return new Term.Comparison(comparator, left, right);
    }

    private Term order(InfixOpNode node, Term.Comparator comparator) {
        Term left = of(node.getLeft());
        Term right = of(node.getRight());
        typing.same(node, left, right);
        typing.ordered(node, left);
        return new Term.Comparison(comparator, left, right);
    }

    private Term arithmetic(InfixOpNode node, Term.Operation operation) {
        Term left = of(node.getLeft());
        Term right = of(node.getRight());
        return new Term.Arithmetic(operation, left, right, typing.arithmetic(node, operation, left, right));
    }

    private Term signed(SignedUnaryNode node) {
        Term part = of(node.getExpression());
        typing.quantity(node, part);
        return node.getSign() == SignedUnaryNode.Sign.NEGATIVE ? new Term.Negative(part) : part;
    }

    private Term between(BetweenNode node) {
        Term subject = of(node.getValue());
        var lower = new Term.Bound(of(node.getStart()), true);
        var upper = new Term.Bound(of(node.getEnd()), true);
        return within(node, subject, lower, upper);
    }

    private Term within(ASTNode node, Term subject, Term.Bound lower, Term.Bound upper) {
        typing.same(node, subject, lower.at());
        typing.same(node, subject, upper.at());
        typing.ordered(node, subject);
        return new Term.Within(subject, lower, upper);
    }

    /** Kie reads {@code a in [1..2] and b} as {@code a in ([1..2] and b)}: so the right side must stand alone. */
    private Term in(InNode node) {
        Term subject = of(node.getValue());
        return switch (node.getExprs()) {
            case RangeNode range ->
                within(
                        node,
                        subject,
                        new Term.Bound(
                                of(range.getStart()), range.getLowerBound() == RangeNode.IntervalBoundary.CLOSED),
                        new Term.Bound(of(range.getEnd()), range.getUpperBound() == RangeNode.IntervalBoundary.CLOSED));
            case ListNode list -> oneOf(node, subject, list.getElements());
            case NumberNode single -> oneOf(node, subject, List.of(single));
            case StringNode single -> oneOf(node, subject, List.of(single));
            case null -> throw typing.refuse(node, FaultCode.BAD_SYNTAX, Typing.excerpt(node));
            case ASTNode more -> throw typing.refuse(more, FaultCode.IN_NEEDS_BRACKETS, Typing.excerpt(more));
        };
    }

    private Term oneOf(ASTNode node, Term subject, List<? extends ASTNode> elements) {
        List<Term> options = elements.stream().map(this::of).toList();
        options.forEach(option -> typing.same(node, subject, option));
        return new Term.OneOf(subject, options);
    }

    private Term choice(IfExpressionNode node) {
        Term condition = typing.must(node.getCondition(), of(node.getCondition()), Type.BOOLEAN);
        Term then = of(node.getThenExpression());
        Term otherwise = of(node.getElseExpression());
        typing.same(node, then, otherwise);
        return new Term.Choice(condition, then, otherwise);
    }
}
