package cn.yinfeng.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A project with its lamps.
 *
 * @param colour the gravest of its lamps
 * @param since the day on which that colour began
 * @param lamps the gravest first
 */
public record LampRow(LampProject project, LampUnit unit, Colour colour, LocalDate since, List<Burning> lamps) {
    /** The project by its names. */
    public record LampProject(UUID id, String number, String name) {}

    /** The unit by its name. */
    public record LampUnit(int id, String name) {}

    /**
     * One lamp as it burns.
     *
     * @param rule code of the rule
     * @param ruleName in the reader's language
     * @param reason in words, in the reader's language
     * @param source the document and clause that the rule rests on
     * @param hash of the rule's text
     */
    public record Burning(
            String rule, String ruleName, Colour colour, String reason, LocalDate since, String source, String hash) {}
}
