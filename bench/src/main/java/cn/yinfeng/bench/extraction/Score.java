package cn.yinfeng.bench.extraction;

import java.util.List;

/**
 * What one document, or all of them, came to.
 *
 * @param name of the document
 * @param wanted targets in the answers
 * @param found targets of the engine
 * @param matched pairs
 * @param subjects pairs whose subject is right
 * @param periods pairs whose period is right
 * @param units pairs whose responsible units are exactly those
 * @param remarks what was missed and what was found too much
 */
public record Score(
        String name, int wanted, int found, int matched, int subjects, int periods, int units, List<String> remarks) {

    public Score {
        remarks = List.copyOf(remarks);
    }

    public double precision() {
        return share(matched, found);
    }

    public double recall() {
        return share(matched, wanted);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Subjects and periods that are right, of the matched pairs. */
    public double subjectRate() {
        return share(subjects, matched);
    }

    public double periodRate() {
        return share(periods, matched);
    }

    public double unitRate() {
        return share(units, matched);
    }

    Score plus(Score other) {
        return new Score(
                "all",
                wanted + other.wanted,
                found + other.found,
                matched + other.matched,
                subjects + other.subjects,
                periods + other.periods,
                units + other.units,
                List.of());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
