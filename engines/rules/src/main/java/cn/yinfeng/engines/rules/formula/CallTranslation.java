package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.util.List;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;

/** Calls of the listed functions, with arguments of the right number and kind; any other call is refused. */
final class CallTranslation {
    private static final Exact MOST_PLACES = Exact.of(10);
    private static final Exact MOST_MONTHS = Exact.of(1200);

    private final Translation translation;
    private final Typing typing;

    CallTranslation(Translation translation, Typing typing) {
        this.translation = translation;
        this.typing = typing;
    }

    Term call(FunctionInvocationNode node) {
        if (!(node.getName() instanceof NameRefNode name)) {
            throw typing.refuse(node, FaultCode.NOT_ALLOWED, Typing.excerpt(node));
        }
        String word = name.getText().replaceAll("\\s+", " ");
        Function function = Function.named(word)
                .orElseThrow(() -> typing.refuse(node, FaultCode.UNKNOWN_FUNCTION, Words.same(word), advice(word)));
        if (node.getParams() == null) {
            throw wrong(node, function);
        }
        if (function == Function.DATE) {
            return dateCall(node, node.getParams());
        }
        List<Term> arguments =
                node.getParams().getElements().stream().map(translation::of).toList();
        if (!fits(function, arguments)) {
            throw wrong(node, function);
        }
        return function == Function.NOT
                ? new Term.Not(arguments.getFirst())
                : new Term.Call(function, arguments, type(function, arguments));
    }

    private static Words advice(String word) {
        return Nearest.to(word, Function.words())
                .map(Words::same)
                .orElseGet(() -> Words.same(String.join(", ", Function.words())));
    }

    private Refused wrong(ASTNode node, Function function) {
        return typing.refuse(node, FaultCode.WRONG_ARGUMENTS, Words.same(function.word()), function.usage());
    }

    private Term dateCall(ASTNode node, ListNode arguments) {
        if (arguments.getElements().size() != 1
                || !(translation.of(arguments.getElements().getFirst()) instanceof Term.Literal literal)
                || !(literal.value() instanceof Value.Text text)) {
            throw wrong(node, Function.DATE);
        }
        return date(node, text.text());
    }

    /** Only a day that is written out: no clock can be asked. */
    Term date(ASTNode node, String text) {
        return new Term.Literal(
                Type.DATE.read(text).orElseThrow(() -> typing.refuse(node, FaultCode.NOT_A_DATE, Words.same(text))),
                Type.DATE);
    }

    private static boolean fits(Function function, List<Term> arguments) {
        List<Type> types = arguments.stream().map(Term::type).toList();
        return switch (function) {
            case NOT -> types.equals(List.of(Type.BOOLEAN));
            case MIN, MAX -> !types.isEmpty() && types.stream().distinct().count() == 1 && ordered(types.getFirst());
            case ABS -> types.equals(List.of(Type.NUMBER)) || types.equals(List.of(Type.MONEY));
            case FLOOR, CEILING, YUAN, WAN, YI -> types.equals(List.of(Type.NUMBER));
            case ROUND_HALF_UP, ROUND_UP, ROUND_DOWN ->
                types.equals(List.of(Type.NUMBER, Type.NUMBER)) && whole(arguments.get(1), MOST_PLACES, false);
            case CONTAINS, STARTS_WITH -> types.equals(List.of(Type.TEXT, Type.TEXT));
            case DAYS, FULL_MONTHS, MONTH_ENDS -> types.equals(List.of(Type.DATE, Type.DATE));
            case ADD_MONTHS ->
                types.equals(List.of(Type.DATE, Type.NUMBER)) && whole(arguments.get(1), MOST_MONTHS, true);
            case DATE -> false;
        };
    }

    private static boolean ordered(Type type) {
        return type != Type.TEXT && type != Type.BOOLEAN;
    }

    /** A whole number that is written out, so that its bounds are known now. */
    private static boolean whole(Term term, Exact most, boolean signed) {
        if (signed && term instanceof Term.Negative negative) {
            return whole(negative.part(), most, false);
        }
        return term instanceof Term.Literal literal
                && literal.value() instanceof Value.Numeric number
                && number.exact().whole()
                && number.exact().compareTo(most) <= 0;
    }

    private static Type type(Function function, List<Term> arguments) {
        return switch (function) {
            case MIN, MAX, ABS -> arguments.getFirst().type();
            case FLOOR, CEILING, ROUND_HALF_UP, ROUND_UP, ROUND_DOWN, DAYS, FULL_MONTHS, MONTH_ENDS -> Type.NUMBER;
            case YUAN, WAN, YI -> Type.MONEY;
            case CONTAINS, STARTS_WITH, NOT -> Type.BOOLEAN;
            case DATE, ADD_MONTHS -> Type.DATE;
        };
    }
}
