package cn.yinfeng.app.rulebook.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new version does to the other versions of the same unit and rule: it ends those that would hold on its first
 * day, and gives way itself where a later one begins.
 *
 * @param ending each with its new last day
 * @param until the last day left for the new version; null where nothing begins later
 */
public record Succession(List<Version> ending, @Nullable LocalDate until) {
    public Succession {
        ending = List.copyOf(ending);
    }

    /**
     * What a version that begins on a day does.
     *
     * @param adopted all that were adopted by the unit for the rule, also such as have ended
     */
    public static Succession of(List<Version> adopted, LocalDate from) {
        var ending = new ArrayList<Version>();
        LocalDate until = null;
        for (Version each : adopted) {
            LocalDate first = each.from();
            LocalDate last = each.to();
            if (first == null || (last != null && (last.isBefore(first) || last.isBefore(from)))) {
                continue;
            }
            if (!first.isAfter(from)) {
                ending.add(each.until(from.minusDays(1)));
            } else if (until == null || first.isBefore(until)) {
                until = first;
            }
        }
        return new Succession(ending, until == null ? null : until.minusDays(1));
    }
}
