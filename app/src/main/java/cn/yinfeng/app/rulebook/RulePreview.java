package cn.yinfeng.app.rulebook;

import cn.yinfeng.engines.rules.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * What a text would change.
 *
 * @param on the status date
 * @param looked at how many subjects
 * @param changed of how many the outcome would be another
 * @param tallies how many subjects have each outcome, before and after: the colours of a lamp; empty for rankings
 * @param changes the subjects whose outcome would be another, the gravest first, at most {@link #MOST}
 */
public record RulePreview(LocalDate on, long looked, long changed, List<Tally> tallies, List<Change> changes) {
    /** So many changes are listed; {@code changed} counts all. */
    public static final int MOST = 200;

    public RulePreview {
        tallies = List.copyOf(tallies);
        changes = List.copyOf(changes);
    }

    /**
     * One outcome.
     *
     * @param code of the outcome, for example RED
     */
    public record Tally(String code, long before, long after) {}

    /**
     * One subject.
     *
     * @param kind what it is: project or unit
     * @param before code of the outcome or the rank and points, as it stands
     * @param after the same under the candidate
     * @param reason under the candidate, in words
     */
    public record Change(
            String kind, String id, String name, String unitName, Words before, Words after, Words reason) {}
}
