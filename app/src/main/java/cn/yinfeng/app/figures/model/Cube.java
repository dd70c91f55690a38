package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.figures.Figures.CohortKind;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All measures at one watermark, status date and basis, by unit and cohort; every table is a sum over some of its cells.
 *
 * @param width how many measures each cell has
 */
public record Cube(int width, List<Cell> cells) {
    public Cube {
        cells = List.copyOf(cells);
    }

    /** The measures of some units and a cohort together. */
    public List<BigInteger> total(Set<Integer> units, CohortKind kind, @Nullable String event) {
        var sums = new BigInteger[width];
        Arrays.fill(sums, BigInteger.ZERO);
        for (Cell cell : cells) {
            if (units.contains(cell.unit()) && cell.isIn(kind, event)) {
                for (int i = 0; i < width; i++) {
                    sums[i] = sums[i].add(cell.values().get(i));
                }
            }
        }
        return List.of(sums);
    }

    /** The occasions at which subjects of these units joined, in order of their names. */
    public SortedSet<String> events(Set<Integer> units) {
        var events = new TreeSet<String>();
        for (Cell cell : cells) {
            if (units.contains(cell.unit()) && cell.event() != null) {
                events.add(cell.event());
            }
        }
        return events;
    }

    /**
     * The subjects of one unit that joined together.
     *
     * @param cohort CARRIED_OVER or NEW; null where the subject was not signed by the status date
     */
    public record Cell(
            int unit, @Nullable CohortKind cohort, @Nullable String event, List<BigInteger> values) {
        boolean isIn(CohortKind kind, @Nullable String wanted) {
            return switch (kind) {
                case ALL -> true;
                case CARRIED_OVER, NEW -> kind == cohort;
                case EVENT -> wanted != null && wanted.equals(event);
            };
        }
    }
}
