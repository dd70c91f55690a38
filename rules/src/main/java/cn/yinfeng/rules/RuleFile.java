package cn.yinfeng.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One rule file: a code, a source, the days from and until which it holds, its examples, and whatever its module
 * declares besides. A file without code, source, date or example is refused: no source, no load.
 *
 * @param name the file's name, for messages
 * @param code the rule's code
 * @param source the clause or document that it rests on
 * @param from the first day on which it holds
 * @param to the last day, where it ended
 * @param hash of the file's whole text, kept with results so that they can be computed again
 * @param root all of it
 */
public record RuleFile(
        String name, String code, String source, LocalDate from, Optional<LocalDate> to, String hash, RuleNode root) {
    /** Reads a file's text; {@link RuleFault} says what is wrong and where. */
    public static RuleFile read(String name, String text) {
        RuleNode root = RuleNode.parse(name, text);
        if (root.nodes("examples").isEmpty()) {
            throw new RuleFault(name, "examples: at least one");
        }
        return new RuleFile(
                name,
                root.text("code"),
                root.text("source"),
                root.date("from"),
                root.find("to").map(ignored -> root.date("to")),
                hash(text),
                root);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
