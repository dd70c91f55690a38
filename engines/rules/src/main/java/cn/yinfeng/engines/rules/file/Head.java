package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What every dated rule says of itself.
 *
 * @param code stands for the rule through all its versions
 * @param name in both languages
 * @param source the document and clause that it rests on; a rule without one is refused
 * @param from the first day on which it holds
 * @param to the last day, where it ended
 * @param hash of the whole text, kept with results so that they can be computed again
 */
public record Head(String code, Words name, String source, LocalDate from, Optional<LocalDate> to, String hash) {
    private static final int SHORTEST_SOURCE = 6;

    /** Reads the head of a file; {@link Unreadable} says what is wrong. */
    public static Head read(Section root, String text) {
        String source = root.text("source");
        if (source.length() < SHORTEST_SOURCE) {
            throw new Unreadable(root.at(
                    "source",
                    FaultCode.WRONG_SHAPE,
                    Words.same("source"),
                    new Words("文号 · 条款", "document and clause")));
        }
        LocalDate from = root.date("from");
        Optional<LocalDate> to = root.has("to") ? Optional.of(root.date("to")) : Optional.empty();
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new Unreadable(root.at(
                    "to",
                    FaultCode.DATES_CROSS,
                    Words.same(from.toString()),
                    Words.same(to.get().toString())));
        }
        return new Head(root.text("code"), root.words("name"), source, from, to, hash(text));
    }

    /** From the first day to the last, both included. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Of a whole text, comments included; also of one that is not sound. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
