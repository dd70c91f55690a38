package cn.yinfeng.app.ledger.app;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.ledger.model.EntryStore;
import cn.yinfeng.app.people.Units;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries as readers see them, with the names of units and indicators. */
@Component
class EntryViews {
    private final Units units;
    private final Indicators indicators;
    private final Documents documents;

    EntryViews(Units units, Indicators indicators, Documents documents) {
        this.units = units;
        this.indicators = indicators;
        this.documents = documents;
    }

    List<EntryView> of(List<EntryStore.Entry> entries) {
        Map<Integer, String> names = units.names(
                entries.stream().map(EntryStore.Entry::unit).distinct().toList());
        Map<String, List<DocumentView>> evidence = documents.of(
                EntryEvidence.KIND,
                entries.stream().map(entry -> Long.toString(entry.number())).toList());
        return entries.stream()
                .map(entry -> view(
                        entry,
                        names.getOrDefault(entry.unit(), ""),
                        evidence.getOrDefault(Long.toString(entry.number()), List.of())))
                .toList();
    }

    private EntryView view(EntryStore.Entry entry, String unitName, List<DocumentView> evidence) {
        return new EntryView(
                Long.toString(entry.number()),
                entry.id(),
                new EntryView.Subject(entry.subject().kind(), entry.subject().id(), entry.label()),
                new EntryView.UnitName(entry.unit(), unitName),
                new EntryView.IndicatorName(entry.indicator(), indicators.name(entry.indicator())),
                new EntryView.Span(entry.from(), entry.to()),
                Long.toString(entry.amount()),
                entry.currency(),
                Long.toString(entry.effect()),
                entry.basis(),
                entry.source(),
                entry.voucher(),
                new EntryView.Provenance(entry.originKind(), entry.originRef(), entry.originRow()),
                entry.enteredBy(),
                entry.enteredAt(),
                text(entry.corrects()),
                text(entry.correctedBy()),
                entry.reason(),
                evidence,
                entry.waiting());
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }
}
