package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is read from the ledger for each subject: an indicator on a basis.
 *
 * @param basis null where the basis that is asked for counts
 * @param since only entries whose period ends on this day or later; null for all
 */
public record Fact(
        String indicator, @Nullable Basis basis, @Nullable LocalDate since) {
    /** A fact of any date. */
    public Fact(String indicator, @Nullable Basis basis) {
        this(indicator, basis, null);
    }

    static Fact read(String where, Object value) {
        RuleNode node = RuleNode.shorthand(where, value, "indicator").only("indicator", "basis");
        return new Fact(node.text("indicator"), node.has("basis") ? node.one(Basis.class, "basis") : null);
    }

    /** The same with its basis settled. */
    public Fact on(Basis asked) {
        return basis == null ? new Fact(indicator, asked, since) : this;
    }

    /** The same, of a day or later only. */
    Fact from(@Nullable LocalDate day) {
        return new Fact(indicator, basis, day);
    }

    @Override
    public String toString() {
        return basis == null ? indicator : indicator + ":" + basis.name().toLowerCase(Locale.ROOT);
    }
}
