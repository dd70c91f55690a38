package cn.yinfeng.app.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** AB角: who signs for whom, and when. Named by the person or by the head of the unit; never deleted, only ended. */
public interface StandIns {
    /** Those the caller may see, the newest first. */
    List<StandInView> list();

    /** Names a stand-in of the same unit (SIGNING-010 otherwise), for another or for oneself. */
    StandInView name(Naming naming);

    /** It ends with this day; what was signed stays. */
    StandInView end(UUID id, LocalDate last);

    /** Who may be named: accounts of the caller's unit. */
    List<PaperView.Signer> candidates();

    /** For whom, by whom, from the first day to the last. */
    record Naming(UUID account, UUID standIn, LocalDate from, LocalDate to, String reason) {}

    /**
     * One of them.
     *
     * @param to the last day, or the earlier one with which it was ended
     */
    record StandInView(
            UUID id,
            PaperView.Signer person,
            PaperView.Signer standIn,
            LocalDate from,
            LocalDate to,
            String reason,
            String namedBy,
            boolean inForce) {}
}
