package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.figures.Figures.Figure.Kind;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 指标定义: a figure's dated definition, read from rules/figures.
 *
 * @param order the place among the figures
 * @param denominator for a rate only
 */
public record Definition(
        RuleFile file,
        long order,
        Words name,
        Words text,
        Kind kind,
        Measure numerator,
        @Nullable Measure denominator,
        List<Example> examples) {
    private static final String[] FIELDS = {
        "code", "order", "name", "text", "kind", "from", "to", "source", "numerator", "denominator", "examples"
    };

    public static Definition read(RuleFile file) {
        RuleNode root = file.root().only(FIELDS);
        Kind kind = root.one(Kind.class, "kind");
        if (root.has("denominator") != (kind == Kind.RATE)) {
            throw new RuleFault(root.where(), "a rate, and nothing else, has a denominator");
        }
        return new Definition(
                file,
                root.number("order"),
                Words.read(root.node("name")),
                Words.read(root.node("text")),
                kind,
                Measure.read(root.node("numerator")),
                root.has("denominator") ? Measure.read(root.node("denominator")) : null,
                root.nodes("examples").stream().map(Example::read).toList());
    }

    /** Whether it is told in money: it is an amount, or the share of one that another figure tells. */
    public boolean inMoney(List<Definition> holding) {
        return kind == Kind.MONEY || holding.stream().anyMatch(this::isShareOf);
    }

    private boolean isShareOf(Definition amount) {
        return amount.kind == Kind.MONEY
                && amount.numerator instanceof Measure.Sum counted
                && numerator instanceof Measure.Sum own
                && counted.fact().indicator().equals(own.fact().indicator());
    }

    public String code() {
        return file.code();
    }

    /** The measures in the order numerator, denominator, their bases settled. */
    public List<Measure> measures(Basis asked) {
        return Stream.of(numerator, denominator)
                .filter(each -> each != null)
                .map(each -> each.on(asked))
                .toList();
    }

    /** The measures for what is selected; a rate is never cut off at its beginning. */
    public List<Measure> measures(Basis asked, Selection selection) {
        return kind == Kind.RATE
                ? measures(asked)
                : measures(asked).stream()
                        .map(each -> each.from(selection.since()))
                        .toList();
    }

    /** A text in both languages. */
    public record Words(String chinese, String english) {
        static Words read(RuleNode node) {
            node.only("zh", "en");
            return new Words(node.text("zh"), node.text("en"));
        }

        public String in(boolean inEnglish) {
            return inEnglish ? english : chinese;
        }
    }
}
