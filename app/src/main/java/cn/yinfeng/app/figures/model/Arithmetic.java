package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.ledger.Basis;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a measure means, spelt out over a list in memory. The database computes the same over a million entries; a test
 * holds the two against each other, and every example of a definition is computed by this.
 */
public final class Arithmetic {
    private Arithmetic() {}

    public static BigInteger value(Measure measure, List<Example.Stated> entries, LocalDate on, Basis asked) {
        Measure settled = measure.on(asked);
        Collection<Map<Fact, BigInteger>> subjects = bySubject(entries, on).values();
        return subjects.stream()
                .filter(facts -> has(facts, settled.among()))
                .map(facts -> one(settled, facts))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Map<String, Map<Fact, BigInteger>> bySubject(List<Example.Stated> entries, LocalDate on) {
        var subjects = new HashMap<String, Map<Fact, BigInteger>>();
        for (Example.Stated entry : entries) {
            if (!entry.period().to().isAfter(on)) {
                subjects.computeIfAbsent(entry.subject(), ignored -> new HashMap<>())
                        .merge(
                                new Fact(entry.indicator(), entry.basis()),
                                BigInteger.valueOf(entry.effect()),
                                BigInteger::add);
            }
        }
        return subjects;
    }

    private static BigInteger one(Measure measure, Map<Fact, BigInteger> facts) {
        return switch (measure) {
            case Measure.Sum sum -> facts.getOrDefault(sum.fact(), BigInteger.ZERO);
            case Measure.SubjectsWithAny subjects ->
                subjects.any().stream().anyMatch(fact -> has(facts, fact)) ? BigInteger.ONE : BigInteger.ZERO;
        };
    }

    private static boolean has(Map<Fact, BigInteger> facts, @Nullable Fact fact) {
        return fact == null || facts.getOrDefault(fact, BigInteger.ZERO).signum() > 0;
    }
}
