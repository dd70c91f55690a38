package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.Definition;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.ledger.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the last cubes computed: what was computed at a watermark never changes, under the same definitions. */
@Component
class Cubes {
    private static final int KEPT = 64;
    private final FigureStore store;
    private final Map<FigureStore.Key, Cube> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FigureStore.Key, Cube> eldest) {
            return size() > KEPT;
        }
    };

    Cubes(FigureStore store) {
        this.store = store;
    }

    Cube of(List<Definition> definitions, At at, Basis basis, Selection selection) {
        var key = new FigureStore.Key(
                definitions.stream().map(each -> each.file().hash()).toList(), at, basis, selection);
        synchronized (kept) {
            Cube known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Cube computed = store.compute(
                definitions.stream()
                        .flatMap(each -> each.measures(basis, selection).stream())
                        .toList(),
                at,
                selection);
        synchronized (kept) {
            kept.put(key, computed);
        }
        return computed;
    }
}
