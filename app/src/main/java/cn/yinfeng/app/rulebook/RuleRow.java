package cn.yinfeng.app.rulebook;

import cn.yinfeng.app.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands for a unit on a day, in the reader's language.
 *
 * @param inForce false where nothing of it holds on the day: it is only drafted, or has ended
 * @param from the first day of the text shown; null for a draft
 * @param hash of the text shown: the one in force, else the newest
 * @param unit whose own version it is; null for a shipped text
 * @param versions how many texts of it there are for the unit and those above: shipped, adopted and ended
 * @param drafts how many are being drafted for the unit and those above, as far as the reader sees them
 */
public record RuleRow(
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
        long drafts) {}
