package cn.yinfeng.app.signing;

import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a paper as the reader sees it.
 *
 * @param sm3 of the content, in UTF-8
 * @param sound whether content and signatures are what they were when signed, computed anew for this answer
 * @param code printed on the form, names this very version
 * @param mine what the reader may do with it now: SIGN, STAND_IN, CONFIRM; null for nothing
 * @param standsInFor whom the reader stands in for
 */
public record PaperView(
        UUID id,
        String kind,
        UUID subject,
        int number,
        UnitRef unit,
        String reference,
        String title,
        String link,
        String sm3,
        boolean sound,
        String code,
        PaperState state,
        String route,
        String routeSource,
        Instant laidAt,
        String laidBy,
        List<StepView> steps,
        List<ActView> acts,
        List<SheetView> sheets,
        @Nullable String mine,
        @Nullable String standsInFor) {
    public PaperView {
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
        sheets = List.copyOf(sheets);
    }

    /**
     * A step of the route.
     *
     * @param signers who may sign it today, by name; empty where nobody holds the post
     * @param open whether it is this one's turn
     * @param act by which it was done: SIGNED or ENTERED
     * @param confirmed whether what was entered has been confirmed
     */
    public record StepView(
            int place,
            String role,
            UnitRef unit,
            List<Signer> signers,
            boolean open,
            @Nullable ActView act,
            boolean confirmed) {
        public StepView {
            signers = List.copyOf(signers);
        }
    }

    /** Somebody who may sign. */
    public record Signer(UUID account, String name) {}

    /**
     * What was done to the version.
     *
     * @param by who did it, in which post
     * @param forName for whom: by a stand-in, or entered for somebody
     * @param standIn whether by a stand-in
     * @param method NONE, PASSWORD or SHEET
     * @param digest over the version and all of this act
     * @param sound whether the digest is still that
     */
    public record ActView(
            ActKind kind,
            int place,
            String by,
            String role,
            UnitRef unit,
            @Nullable String forName,
            boolean standIn,
            String method,
            Instant at,
            LocalDate day,
            String reason,
            String digest,
            boolean sound) {}

    /** A scanned sheet that was matched to this version. */
    public record SheetView(UUID document, String sha256, String found, String by, Instant at) {}
}
