package cn.yinfeng.app.rulebook;

import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as a reader sees it, in their language.
 *
 * @param id null for a shipped text
 * @param unit null for a shipped text
 * @param from null for a draft
 * @param text given for a single version, not in lists
 * @param reason for which it was adopted, where one was given
 * @param endedBy who gave it a last day; null where its text names the last day, or it has none
 * @param revision to be sent back with a change of a draft
 */
public record RuleVersionView(
        @Nullable UUID id,
        String code,
        RuleKind kind,
        String name,
        @Nullable UnitRef unit,
        RuleState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        String hash,
        @Nullable String text,
        @Nullable String createdBy,
        @Nullable Instant createdAt,
        @Nullable String adoptedBy,
        @Nullable Instant adoptedAt,
        @Nullable String reason,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endedReason,
        int revision,
        List<RuleSignature> signatures) {
    public RuleVersionView {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param act ADOPTION or END
     * @param role code of the signer's role
     * @param post the unit at which the signer held it
     * @param digest SM3 over what was signed
     * @param intact whether the version still says what was signed
     */
    public record RuleSignature(
            String act, String by, String role, UnitRef post, Instant at, String digest, boolean intact) {}
}
