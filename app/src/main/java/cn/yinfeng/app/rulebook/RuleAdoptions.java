package cn.yinfeng.app.rulebook;

import java.time.LocalDate;
import java.util.UUID;

/** Putting versions in force and out of it; both are signed with the password. */
public interface RuleAdoptions {
    /**
     * The draft holds from a day on; the version of the same unit that held until then ends the day before. Refused
     * unless the text is sound and asks only for facts that are offered (RULEBOOK-002).
     */
    RuleVersionView adopt(UUID id, Adoption adoption);

    /** The version holds up to a day; then that of the nearest unit above or the shipped text holds again. */
    RuleVersionView end(UUID id, Ending ending);

    /**
     * What an adoption needs.
     *
     * @param reason needed where {@code from} lies before the business date; empty otherwise allowed
     */
    record Adoption(String password, LocalDate from, String reason) {}

    /**
     * What an end needs.
     *
     * @param last the last day on which the version holds
     */
    record Ending(String password, LocalDate last, String reason) {}
}
