package cn.yinfeng.app.rulebook;

import cn.yinfeng.app.platform.Items;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules as people read them. Which texts hold or held is no secret; drafts are shown as far as the reader's scope goes.
 */
public interface Rules {
    /** Every rule for a unit on a day, by kind and code. */
    Items<RuleRow> list(@Nullable RuleKind kind, @Nullable Integer unit, @Nullable LocalDate on);

    /** One rule with its text and history; {@link cn.yinfeng.app.platform.Absent} where there is none of this code. */
    RuleDetail find(String code, @Nullable Integer unit, @Nullable LocalDate on);

    /** All texts of a rule for a unit and those above it, the newest first: drafts, adopted, ended, shipped. */
    Items<RuleVersionView> versions(String code, @Nullable Integer unit);

    /** One version with its text and signatures. */
    RuleVersionView version(UUID id);

    /**
     * Two texts of a rule line by line.
     *
     * @param left the id of a version or the hash of a text
     * @param right the same
     */
    RuleComparison compare(String code, String left, String right);
}
