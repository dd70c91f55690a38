package cn.yinfeng.engines.rules;

import java.util.List;

/**
 * One example of a text, run.
 *
 * @param name as the text says it; its number where it has none
 * @param given the facts as the text writes them
 * @param expected what the text says must come out
 * @param got what came out
 * @param reason in words, by the rule itself
 */
public record ExampleResult(String name, List<Given> given, String expected, String got, boolean passed, Words reason) {
    public ExampleResult {
        given = List.copyOf(given);
    }

    /** One fact of an example. */
    public record Given(String name, String value) {}
}
