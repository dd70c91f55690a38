package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Cube;
import cn.yinfeng.app.figures.model.Definition;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.platform.Recent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Keeps what was asked last, as {@link CubeLine lines}: the same question at one status date while the ledger goes on. */
@Component
class Cubes {
    private static final int KEPT = 64;
    private final FigureStore store;
    /** Whole computations keep a core and a half busy; one at a time leaves the machine to those who read and enter. */
    private final Semaphore whole = new Semaphore(1, true);

    private final Map<Question, CubeLine> kept = new Recent<>(KEPT);

    Cubes(FigureStore store) {
        this.store = store;
    }

    Cube of(List<Definition> definitions, At at, Basis basis, Selection selection) {
        return line(definitions, at.on(), basis, selection).assuming(at);
    }

    private CubeLine line(List<Definition> definitions, LocalDate on, Basis basis, Selection selection) {
        var question = new Question(
                definitions.stream().map(each -> each.file().hash()).toList(), on, basis, selection);
        synchronized (kept) {
            return kept.computeIfAbsent(question, asked -> {
                var measures = definitions.stream()
                        .flatMap(each -> each.measures(basis, selection).stream())
                        .toList();
                return new CubeLine(store, whole, measures, on, selection);
            });
        }
    }

    /** What distinguishes one line from another. */
    private record Question(List<String> hashes, LocalDate on, Basis basis, Selection selection) {}
}
