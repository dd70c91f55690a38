package cn.yinfeng.app.rulebook;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.rulebook.RuleCheck.RuleField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its text; {@link RuleRow} says what the first fields mean.
 *
 * @param meaning the text's own words about itself; null where it has none
 * @param levels what it does, in plain words
 * @param offered the facts that a text of this kind may ask for; empty where nobody applies the kind
 * @param history all its texts for the unit and those above, the newest first
 */
public record RuleDetail(
        String code,
        RuleKind kind,
        String name,
        String source,
        boolean inForce,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String hash,
        @Nullable UnitRef unit,
        long versions,
        long drafts,
        String text,
        @Nullable String meaning,
        List<String> levels,
        List<RuleField> form,
        List<OfferedFact> offered,
        List<RuleVersionView> history) {
    public RuleDetail {
        levels = List.copyOf(levels);
        form = List.copyOf(form);
        offered = List.copyOf(offered);
        history = List.copyOf(history);
    }

    /**
     * A fact that a rule may ask for.
     *
     * @param type as a text declares it: text, number, boolean, date or money
     */
    public record OfferedFact(String name, String type, String label) {}
}
