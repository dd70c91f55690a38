package cn.yinfeng.app.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lamps of one project with how each came about.
 *
 * @param colour the gravest; null where no rule was asked yet
 * @param lamps the gravest first
 * @param history every change of colour, the newest first
 */
public record ProjectLamps(
        @Nullable Colour colour,
        @Nullable LocalDate on,
        @Nullable Instant litAt,
        List<ExplainedLamp> lamps,
        List<LampChange> history) {
    /** A lamp, the steps that led to it, and the facts that it asked for. */
    public record ExplainedLamp(@JsonUnwrapped LampRow.Burning lamp, List<LampStep> steps, List<LampFact> facts) {}

    /**
     * One step in words.
     *
     * @param text the clause and the same with values
     * @param value what it is worth
     * @param holds for a condition: whether it holds; null where it is none or cannot be known
     */
    public record LampStep(
            String text, String value, @Nullable Boolean holds) {}

    /**
     * One fact.
     *
     * @param name as the rule writes it
     * @param known whether there is a value; where there is none the lamp is grey
     * @param entryNumbers of the ledger entries behind it, the newest first
     */
    public record LampFact(String name, String label, String value, boolean known, List<String> entryNumbers) {}

    /**
     * A change of colour.
     *
     * @param from null where it was lit for the first time
     * @param to null where the rule holds no longer
     * @param on the business day
     * @param entry number of the ledger entry that brought it about; null where the day, the schedule or a rule did
     */
    public record LampChange(
            String rule,
            String ruleName,
            @Nullable Colour from,
            @Nullable Colour to,
            LocalDate on,
            Instant at,
            String reason,
            String hash,
            @Nullable String entry) {}
}
