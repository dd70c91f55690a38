package cn.yinfeng.app.rulebook;

import cn.yinfeng.engines.rules.form.Field;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text comes to while it is being written, in the reader's language.
 *
 * @param sound whether it could be adopted: readable, its examples right, its facts offered
 * @param name and the rest of its head, as far as it can be read
 * @param form its common values as fields, for filling in without reading the text
 * @param levels what it does, in plain words: the levels of a lamp, the items of a scheme
 */
public record RuleCheck(
        boolean sound,
        List<RuleFault> faults,
        @Nullable String name,
        @Nullable String source,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<RuleField> form,
        List<RuleExample> examples,
        List<String> levels) {
    public RuleCheck {
        faults = List.copyOf(faults);
        form = List.copyOf(form);
        examples = List.copyOf(examples);
        levels = List.copyOf(levels);
    }

    /**
     * One thing that is wrong.
     *
     * @param line from 1
     * @param column from 1
     * @param fix what to do
     */
    public record RuleFault(String code, String path, int line, int column, String reason, String fix) {}

    /**
     * One value that changes from year to year.
     *
     * @param label for example "points behind pace is more than"
     * @param value as it stands; empty for a last day that is not set
     * @param choices empty where anything of the kind may stand
     */
    public record RuleField(
            String path, String label, Field.Kind kind, String value, List<String> choices, String group) {}

    /** One example with its result. */
    public record RuleExample(
            String name, List<GivenFact> given, String expected, String got, boolean passed, String reason) {}

    /** A fact of an example, as the text writes it. */
    public record GivenFact(String name, String value) {}
}
