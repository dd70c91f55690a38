package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleNode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tiny ledger and what the figure is over it. */
public record Example(
        String name,
        LocalDate on,
        Basis basis,
        List<Stated> given,
        BigInteger numerator,
        @Nullable BigInteger denominator) {
    static Example read(RuleNode node) {
        node.only("name", "on", "basis", "given", "expect");
        RuleNode expect = node.node("expect").only("numerator", "denominator");
        return new Example(
                node.text("name"),
                node.date("on"),
                node.one(Basis.class, "basis"),
                node.nodes("given").stream().map(Stated::read).toList(),
                BigInteger.valueOf(expect.number("numerator")),
                expect.has("denominator") ? BigInteger.valueOf(expect.number("denominator")) : null);
    }

    /** An entry as far as figures see it. */
    public record Stated(String subject, String indicator, Period period, long effect, Basis basis) {
        static Stated read(RuleNode node) {
            node.only("subject", "indicator", "period", "amount", "basis");
            return new Stated(
                    node.text("subject"),
                    node.text("indicator"),
                    Period.parse(node.text("period"))
                            .orElseThrow(() -> new RuleFault(node.at("period"), "a period is needed")),
                    node.number("amount"),
                    node.has("basis") ? node.one(Basis.class, "basis") : Basis.REPORTED);
        }
    }
}
