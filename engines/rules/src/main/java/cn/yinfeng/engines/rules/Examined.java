package cn.yinfeng.engines.rules;

import java.util.List;
import java.util.Optional;

/**
 * A text looked at while somebody writes it.
 *
 * @param checked the sound thing, or all faults
 * @param readable what it says, also where only its examples fail
 * @param examples all of them with their results; empty while the text cannot be read
 */
public record Examined<T>(Checked<T> checked, Optional<T> readable, List<ExampleResult> examples) {
    public Examined {
        examples = List.copyOf(examples);
    }
}
