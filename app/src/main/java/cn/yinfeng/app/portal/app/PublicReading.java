package cn.yinfeng.app.portal.app;

import cn.yinfeng.app.figures.Figures.Cohort;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.FigureRow;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.portal.PublicFigures;
import cn.yinfeng.app.portal.PublicationView;
import cn.yinfeng.app.portal.model.Content;
import cn.yinfeng.app.portal.store.PublicShelf;
import cn.yinfeng.app.portal.store.PublicShelf.Published;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** What visitors read, in their language. */
@Service
class PublicReading implements PublicFigures {
    private final PublicShelf shelf;
    private final Freezer freezer;
    private final Messages messages;
    private final boolean demo;

    PublicReading(PublicShelf shelf, Freezer freezer, Messages messages, @Value("${yinfeng.demo:false}") boolean demo) {
        this.shelf = shelf;
        this.freezer = freezer;
        this.messages = messages;
        this.demo = demo;
    }

    @Override
    public PublicFiguresView find(@Nullable Integer unit, @Nullable YearMonth month) {
        List<Published> found = month == null ? shelf.newest(unit) : shelf.of(unit, month);
        List<PublicationView> history = shelf.history(unit);
        boolean anyDemo = demo || history.stream().anyMatch(PublicationView::demo);
        return new PublicFiguresView(anyDemo, found.stream().map(this::read).toList(), history);
    }

    @Override
    public Optional<PublicPublication> find(UUID id) {
        return shelf.find(id).map(this::read);
    }

    private PublicPublication read(Published published) {
        PublicationView publication = published.publication();
        Content content = freezer.thaw(published.content());
        Locale reader = Messages.language(LocaleContextHolder.getLocale());
        return new PublicPublication(
                publication.id(),
                publication.unit().id(),
                publication.unit().name(),
                publication.month(),
                publication.on(),
                publication.basis(),
                publication.publishedAt(),
                publication.watermark(),
                publication.demo(),
                (publication.contactName() + " " + publication.contactPhone()).strip(),
                publication.state(),
                publication.supersededAt(),
                published.sha256(),
                content.rows().stream().map(row -> named(row, reader)).toList(),
                reader.equals(Locale.ENGLISH) ? content.definitionsEn() : content.definitionsZh());
    }

    private FigureRow named(FigureRow row, Locale reader) {
        Cohort cohort = row.cohort();
        String label = cohort.kind() == CohortKind.EVENT
                ? cohort.label()
                : messages.text("portal.cohort." + cohort.kind(), Map.of(), reader);
        return new FigureRow(row.unit(), new Cohort(cohort.kind(), cohort.event(), label), row.figures());
    }
}
