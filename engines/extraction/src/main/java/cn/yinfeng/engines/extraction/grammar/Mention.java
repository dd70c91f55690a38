package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A value in its clause, with the words that say what it counts.
 *
 * @param measure the number with its unit
 * @param comparison how it binds
 * @param lead what stands in front of the counted thing
 * @param left the counted thing in front of the number
 * @param right the counted thing behind the number
 * @param base the time that a growth is compared with, else null
 * @param clause where it stands
 */
public record Mention(
        Measure measure,
        Comparison comparison,
        Lead lead,
        Indicator left,
        Indicator right,
        @Nullable String base,
        Clause clause) {
    /** The same where the words in front of the number name a part, and not what is counted. */
    public Mention withoutName() {
        return new Mention(measure, comparison, lead, new Indicator(left.end(), left.end()), right, base, clause);
    }

    /** 到位资金：100亿元: the name stands in front of a colon. */
    public Mention labelled(Indicator name) {
        boolean bare = left.isEmpty() && right.isEmpty() && !name.isEmpty();
        return bare ? new Mention(measure, comparison, lead, name, right, base, clause) : this;
    }
}
