package cn.yinfeng.app.plan.model;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 计量单位: what a number in 亿元, 个 or % comes to; rules/plan/measures.yaml. */
public final class Measures {
    private final Map<String, Measure> known = new HashMap<>();

    private Measures() {}

    public static Measures of(List<RuleFile> files) {
        var measures = new Measures();
        for (RuleFile file : files) {
            if (file.code().equals("PLAN-MEASURES")) {
                file.root().nodes("measures").forEach(measures::add);
                file.root().nodes("examples").forEach(measures::run);
            }
        }
        return measures;
    }

    private void add(RuleNode node) {
        node.only("names", "kind", "factor", "currency");
        var measure = new Measure(
                node.one(Kind.class, "kind"),
                new BigDecimal(node.find("factor").orElse("1")),
                node.find("currency").orElse(null));
        if ((measure.kind == Kind.MONEY) != (measure.currency != null)) {
            throw new RuleFault(node.where(), "money, and nothing else, has a currency");
        }
        for (Object name : node.values("names")) {
            if (known.putIfAbsent(String.valueOf(name), measure) != null) {
                throw new RuleFault(node.where(), name + " stands twice");
            }
        }
    }

    private void run(RuleNode example) {
        RuleNode given = example.node("given");
        BigDecimal exact = of(given.text("measure")).exact(new BigDecimal(given.text("value")));
        if (exact.compareTo(new BigDecimal(example.text("expect"))) != 0) {
            throw new RuleFault(example.where(), "the example does not hold: " + exact);
        }
    }

    /** The measure of this name; what no rule knows is counted one by one. */
    public Measure of(String name) {
        return known.getOrDefault(name.strip(), Measure.PLAIN);
    }

    /** What figures tell. */
    public enum Kind {
        MONEY,
        COUNT,
        RATE
    }

    /**
     * One measure.
     *
     * @param factor what one of it comes to: in 分, in pieces, in wholes
     * @param currency of money
     */
    public record Measure(
            Kind kind, BigDecimal factor, @Nullable String currency) {
        static final Measure PLAIN = new Measure(Kind.COUNT, BigDecimal.ONE, null);

        /** The number in 分, pieces or wholes; exact. */
        public BigDecimal exact(BigDecimal number) {
            return number.multiply(factor);
        }

        /** Whether parts sum to the whole. */
        public boolean isAdditive() {
            return kind != Kind.RATE;
        }
    }
}
