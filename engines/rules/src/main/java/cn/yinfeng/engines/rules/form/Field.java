package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.Words;
import java.util.List;

/**
 * One thing in a rule text that officials change from year to year.
 *
 * @param path where it stands in the structure, for example {@code levels[0].when#1}: the first literal of a formula
 * @param label in words, for example "points behind pace is more than"
 * @param kind what may stand there
 * @param value as it stands; empty where an optional field is not written
 * @param choices all that may stand there; empty where anything of the kind may
 * @param group what it belongs to, for example "level 1 · red"
 * @param from offset of its first character in the text
 * @param to offset behind its last character
 */
public record Field(
        String path, Words label, Kind kind, String value, List<String> choices, Words group, int from, int to) {
    public Field {
        choices = List.copyOf(choices);
    }

    /** What may stand in a field. */
    public enum Kind {
        NUMBER,
        MONEY,
        PERCENT,
        DATE,
        TEXT,
        CHOICE
    }
}
