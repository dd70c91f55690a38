package cn.yinfeng.app.rulebook.model;

import cn.yinfeng.app.rulebook.RuleAdopted;
import cn.yinfeng.app.rulebook.RuleDrafted;
import cn.yinfeng.app.rulebook.RuleDropped;
import cn.yinfeng.app.rulebook.RuleEnded;
import cn.yinfeng.app.rulebook.RuleState;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Decision.Accepted;
import cn.yinfeng.kernel.Decision.Refused;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A region's own version of a rule, as it is decided on.
 *
 * @param from the first day on which it holds; null for a draft
 * @param to the last one; null where it has no end yet
 * @param revision counts the changes, so that nobody overwrites another's
 */
public record Version(
        UUID id,
        int unit,
        RuleState state,
        Content content,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int revision) {

    public static Version draft(UUID id, int unit, Content content) {
        return new Version(id, unit, RuleState.DRAFT, content, null, null, 0);
    }

    public RuleDrafted drafted() {
        return new RuleDrafted(id, content.kind(), content.code(), unit, content.hash());
    }

    public Decision<Version, RuleDrafted> rewrite(Content newer) {
        if (state != RuleState.DRAFT) {
            return new Refused<>(new Refusal("RULEBOOK-004"));
        }
        var rewritten = new Version(id, unit, state, newer, from, to, revision);
        return new Accepted<>(rewritten, rewritten.drafted());
    }

    public Decision<Version, RuleDropped> drop() {
        return state == RuleState.DRAFT
                ? new Accepted<>(this, new RuleDropped(id, content.kind(), content.code(), unit))
                : new Refused<>(new Refusal("RULEBOOK-004"));
    }

    /**
     * From a day on this version holds.
     *
     * @param text the days that its text itself names
     * @param until the day before a later version of the same unit begins, if there is one
     */
    public Decision<Version, RuleAdopted> adopt(Adoption adoption, Term text, @Nullable LocalDate until) {
        LocalDate first = adoption.from();
        LocalDate last = text.last();
        if (state != RuleState.DRAFT) {
            return new Refused<>(new Refusal("RULEBOOK-004"));
        }
        if (first.isBefore(text.first())) {
            return new Refused<>(new Refusal("RULEBOOK-005", Map.of("from", first, "first", text.first())));
        }
        if (last != null && first.isAfter(last)) {
            return new Refused<>(new Refusal("RULEBOOK-006", Map.of("from", first, "last", last)));
        }
        if (first.isBefore(adoption.today()) && adoption.reason().isBlank()) {
            return new Refused<>(new Refusal("RULEBOOK-007", Map.of("from", first, "today", adoption.today())));
        }
        LocalDate end = last == null || (until != null && until.isBefore(last)) ? until : last;
        var adopted = new Version(id, unit, RuleState.ADOPTED, content, first, end, revision);
        return new Accepted<>(
                adopted, new RuleAdopted(id, content.kind(), content.code(), unit, first, content.hash()));
    }

    /** The version holds up to a day that is not later than what was settled before. */
    public Decision<Version, RuleEnded> end(LocalDate last) {
        if (from == null) {
            return new Refused<>(new Refusal("RULEBOOK-009"));
        }
        if (last.isBefore(from.minusDays(1))) {
            return new Refused<>(new Refusal("RULEBOOK-010", Map.of("last", last, "first", from)));
        }
        if (to != null && last.isAfter(to)) {
            return new Refused<>(new Refusal("RULEBOOK-011", Map.of("last", last, "settled", to)));
        }
        return new Accepted<>(until(last), new RuleEnded(id, content.kind(), content.code(), unit, last));
    }

    /** Ended, because another begins on the next day. */
    public Version until(LocalDate last) {
        return new Version(id, unit, RuleState.ENDED, content, from, last, revision);
    }

    /**
     * What is asked of an adoption.
     *
     * @param reason needed where the day lies before today
     */
    public record Adoption(LocalDate from, String reason, LocalDate today) {}

    /** The days that a text names for itself. */
    public record Term(LocalDate first, @Nullable LocalDate last) {}
}
