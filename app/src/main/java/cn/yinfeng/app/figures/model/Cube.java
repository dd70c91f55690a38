package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.figures.Figures.CohortKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

    /**
     * The same after some subjects changed: without what they were, with what they are.
     *
     * @param before these subjects alone, as this cube counts them
     * @param after these subjects alone, as the wanted cube counts them
     */
    public Cube changed(Cube before, Cube after) {
        var sums = new LinkedHashMap<Cell.Key, Cell>();
        cells.forEach(cell -> sums.put(cell.key(), cell));
        before.cells.forEach(cell -> sums.merge(cell.key(), cell.times(-1), Cell::plus));
        after.cells.forEach(cell -> sums.merge(cell.key(), cell, Cell::plus));
        return new Cube(
                width,
                sums.values().stream().filter(cell -> cell.subjects() != 0).toList());
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
     * @param subjects how many they are
     */
    public record Cell(
            int unit, @Nullable CohortKind cohort, @Nullable String event, long subjects, List<BigInteger> values) {
        public Cell {
            values = List.copyOf(values);
        }

        boolean isIn(CohortKind kind, @Nullable String wanted) {
            return switch (kind) {
                case ALL -> true;
                case CARRIED_OVER, NEW -> kind == cohort;
                case EVENT -> wanted != null && wanted.equals(event);
            };
        }

        private record Key(
                int unit,
                @Nullable CohortKind cohort,
                @Nullable String event) {}

        private Key key() {
            return new Key(unit, cohort, event);
        }

        private Cell times(int sign) {
            var factor = BigInteger.valueOf(sign);
            return new Cell(
                    unit,
                    cohort,
                    event,
                    sign * subjects,
                    values.stream().map(factor::multiply).toList());
        }

        private Cell plus(Cell other) {
            var sums = new ArrayList<BigInteger>(values.size());
            for (int i = 0; i < values.size(); i++) {
                sums.add(values.get(i).add(other.values.get(i)));
            }
            return new Cell(unit, cohort, event, subjects + other.subjects, sums);
        }
    }
}
