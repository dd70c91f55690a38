package cn.yinfeng.app.rulebook;

import cn.yinfeng.engines.rules.form.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing versions. */
public interface RuleDrafts {
    /** What a text comes to; keeps nothing. */
    RuleCheck check(RuleKind kind, String text);

    /**
     * The text with some fields of its form changed and nothing else. A value that does not fit leaves the text as it was
     * and is told among the faults.
     */
    Filled fill(RuleKind kind, String text, List<Change> changes);

    /** A new draft; its text need not be sound yet, but must say its kind and this code (RULEBOOK-001 to 003). */
    RuleVersionView draft(String code, int unit, String text);

    /** Another text for a draft that nobody changed since. */
    RuleVersionView rewrite(UUID id, String text, int revision);

    /** Throws a draft away. */
    void drop(UUID id);

    /** What would change if the text held for the unit; refused where nobody applies the kind (RULEBOOK-008). */
    RulePreview preview(RuleKind kind, String text, int unit, @Nullable LocalDate on);

    /** A text filled in by its form. */
    record Filled(String text, RuleCheck check) {}
}
