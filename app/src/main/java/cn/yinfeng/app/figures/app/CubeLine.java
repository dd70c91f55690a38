package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.platform.Recent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * One question at one status date, while the ledger goes on. What was computed at a watermark never changes; what is asked
 * at another is had from the nearest one known, by computing anew only the subjects that changed between the two: a figure
 * after an entry costs what one subject costs, not what all do. Whoever asks the same at the same time waits for the first.
 */
final class CubeLine {
    private static final int KEPT = 4;
    private static final int CHANGED = 2_000;
    private final FigureStore store;
    private final Semaphore whole;
    private final List<Measure> measures;
    private final LocalDate on;
    private final Selection selection;
    private final Map<Long, Cube> known = new Recent<>(KEPT);

    /** @param whole taken by those who compute over all entries */
    CubeLine(FigureStore store, Semaphore whole, List<Measure> measures, LocalDate on, Selection selection) {
        this.store = store;
        this.whole = whole;
        this.measures = measures;
        this.on = on;
        this.selection = selection;
    }

    synchronized Cube at(long watermark) {
        Cube cube = known.get(watermark);
        if (cube != null) {
            return cube;
        }
        if (store.newest() < watermark) {
            return anew(watermark);
        }
        Cube found = nearest(watermark)
                .flatMap(near -> carried(near.getKey(), near.getValue(), watermark))
                .orElseGet(() -> anew(watermark));
        known.put(watermark, found);
        return found;
    }

    /** As it will be once what is assumed is signed: only the subjects of what waits are computed anew. */
    Cube assuming(At at) {
        Cube cube = at(at.watermark());
        Set<UUID> subjects = at.assumed().isEmpty() ? Set.of() : store.waiting(at);
        return subjects.isEmpty()
                ? cube
                : cube.changed(
                        store.compute(measures, at.known(), selection, subjects),
                        store.compute(measures, at, selection, subjects));
    }

    private Optional<Map.Entry<Long, Cube>> nearest(long watermark) {
        return known.entrySet().stream()
                .map(Map.Entry::copyOf)
                .min(Comparator.comparingLong(each -> Math.abs(each.getKey() - watermark)));
    }

    /** In either direction: somebody may ask once more what a page showed a minute ago. */
    private Optional<Cube> carried(long from, Cube cube, long to) {
        return store.changed(Math.min(from, to), Math.max(from, to), CHANGED)
                .map(subjects -> subjects.isEmpty()
                        ? cube
                        : cube.changed(
                                store.compute(measures, new At(from, on), selection, subjects),
                                store.compute(measures, new At(to, on), selection, subjects)));
    }

    private Cube anew(long watermark) {
        whole.acquireUninterruptibly();
        try {
            return store.compute(measures, new At(watermark, on), selection);
        } finally {
            whole.release();
        }
    }
}
