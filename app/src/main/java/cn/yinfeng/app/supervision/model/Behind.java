package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.supervision.model.FactSource.Happened;
import cn.yinfeng.app.supervision.model.FactSource.Latest;
import cn.yinfeng.app.supervision.model.FactSource.Span;
import cn.yinfeng.app.supervision.model.FactSource.Sum;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import cn.yinfeng.kernel.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The entries of one project up to a status date: what they come to, and which of them stand behind a fact. */
public final class Behind {
    private final List<CountedEntry> entries;
    private final LocalDate day;

    /**
     * Entries as of a day.
     *
     * @param entries with periods that end by the day, the newest number first
     */
    public Behind(List<CountedEntry> entries, LocalDate day) {
        this.entries = List.copyOf(entries);
        this.day = day;
    }

    /** The value of a fact of the ledger; empty for a date that is not on record, and for facts of other sources. */
    public Optional<Value> value(FactSource source) {
        return switch (source) {
            case Sum sum ->
                Optional.of(Type.money(
                        of(sum).stream().mapToLong(CountedEntry::effect).sum()));
            case Happened happened ->
                Optional.of(new Value.Truth(happened.indicators().stream().anyMatch(this::happened)));
            case Latest latest ->
                standing(latest.indicators()).stream().max(LocalDate::compareTo).map(Value.Day::new);
            case FactSource.Schedule ignored -> Optional.empty();
            case FactSource.Calendar ignored -> Optional.empty();
        };
    }

    private boolean happened(String indicator) {
        return entries.stream()
                        .filter(each -> each.indicator().equals(indicator))
                        .mapToLong(CountedEntry::effect)
                        .sum()
                > 0;
    }

    private List<CountedEntry> of(Sum sum) {
        return entries.stream()
                .filter(CountedEntry::counted)
                .filter(each -> each.indicator().equals(sum.indicator()) && each.basis() == sum.basis())
                .filter(each -> sum.span() == Span.ALL || each.period().to().getYear() == day.getYear())
                .toList();
    }

    /** The ends of periods for which a value stands: what was corrected to nothing is none. */
    private List<LocalDate> standing(List<String> indicators) {
        record Key(String indicator, Basis basis, Period period) {}
        var sums = new HashMap<Key, Long>();
        entries.stream()
                .filter(each -> indicators.contains(each.indicator()))
                .forEach(each ->
                        sums.merge(new Key(each.indicator(), each.basis(), each.period()), each.effect(), Long::sum));
        return sums.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getKey().period().to())
                .toList();
    }

    /** The entries behind a fact, the newest first. */
    public List<CountedEntry> behind(FactSource source) {
        return switch (source) {
            case Sum sum -> of(sum);
            case Happened happened ->
                entries.stream()
                        .filter(each -> happened.indicators().contains(each.indicator()))
                        .toList();
            case Latest latest -> {
                LocalDate last = standing(latest.indicators()).stream()
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
                yield entries.stream()
                        .filter(each -> latest.indicators().contains(each.indicator()))
                        .filter(each -> each.period().to().equals(last))
                        .toList();
            }
            case FactSource.Schedule ignored -> List.of();
            case FactSource.Calendar ignored -> List.of();
        };
    }
}
