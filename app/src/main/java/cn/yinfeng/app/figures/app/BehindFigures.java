package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.figures.FigureOrigins.Counted;
import cn.yinfeng.app.figures.FigureOrigins.Origins;
import cn.yinfeng.app.figures.FigureOrigins.Part;
import cn.yinfeng.app.figures.FigureOrigins.WaitingPart;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.model.FigureStore;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.platform.Paging;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The entries behind a figure: those that the caller may see, and how many more there are. */
@Component
class BehindFigures {
    private final FigureStore store;
    private final Entries entries;

    BehindFigures(FigureStore store, Entries entries) {
        this.store = store;
        this.entries = entries;
    }

    /** @param own whether what waits of the caller's unit is told beside it */
    Origins of(Figure figure, List<FigureStore.Counted> counted, FigureStore.At at, Paging paging, boolean own) {
        FigureStore.Visible visible = store.visible(counted, at, paging.size(), paging.offset());
        long all = counted.stream().mapToLong(FigureStore.Counted::entries).sum();
        return new Origins(
                figure,
                Long.toString(at.watermark()),
                items(visible.page()),
                visible.total(),
                all - visible.total(),
                own ? waiting(counted.getFirst().measure(), at) : null);
    }

    private WaitingPart waiting(Measure measure, FigureStore.At at) {
        FigureStore.Unsigned unsigned = store.unsigned(measure, at);
        return new WaitingPart(
                unsigned.entries(),
                switch (measure) {
                    case Measure.Sum ignored -> unsigned.effect().toString();
                    case Measure.SubjectsWithAny ignored -> null;
                });
    }

    private List<Counted> items(List<FigureStore.Found> page) {
        Map<String, EntryView> views = entries
                .numbered(page.stream().map(FigureStore.Found::number).toList())
                .stream()
                .collect(Collectors.toMap(EntryView::number, Function.identity(), (one, same) -> one));
        return page.stream()
                .filter(found -> views.containsKey(Long.toString(found.number())))
                .map(found -> new Counted(
                        Objects.requireNonNull(views.get(Long.toString(found.number()))),
                        found.measure() == 0 ? Part.NUMERATOR : Part.DENOMINATOR))
                .toList();
    }
}
