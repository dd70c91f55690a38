package cn.yinfeng.app.ledger.app;

import cn.yinfeng.app.ledger.Counting;
import cn.yinfeng.app.ledger.CountingChanged;
import cn.yinfeng.app.ledger.EntryView.IndicatorName;
import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.ledger.model.CountingRules;
import cn.yinfeng.app.ledger.model.CountingRules.Shipped;
import cn.yinfeng.app.ledger.model.CountingStore;
import cn.yinfeng.app.ledger.model.CountingStore.Adopted;
import cn.yinfeng.app.ledger.model.CountingStore.Deciding;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Happening;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What the nearest unit above decided, else what ships. */
@Service
class CountingService implements Counting {
    private final CountingRules shipped;
    private final CountingStore store;
    private final Indicators indicators;
    private final Units units;
    private final Accounts accounts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CountingService(
            CountingRules shipped,
            CountingStore store,
            Indicators indicators,
            Units units,
            Accounts accounts,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shipped = shipped;
        this.store = store;
        this.indicators = indicators;
        this.units = units;
        this.accounts = accounts;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public CountingView view() {
        int unit = Caller.current().unit();
        LocalDate today = LocalDate.now(clock);
        Shipped rule = shipped.on(today);
        List<Adopted> history = store.history(unit);
        Map<Integer, String> names =
                units.names(history.stream().map(Adopted::unit).distinct().toList());
        return new CountingView(
                store.on(unit, today)
                        .map(each -> view(each, names))
                        .orElseGet(() -> new CountingRuleView(
                                rule.counts(), rule.file().from(), rule.file().source(), null, null, null)),
                rule.indicators().stream().map(this::named).toList(),
                history.stream().map(each -> view(each, names)).toList());
    }

    private static CountingRuleView view(Adopted adopted, Map<Integer, String> names) {
        return new CountingRuleView(
                adopted.counts(),
                adopted.from(),
                adopted.source(),
                new UnitRef(adopted.unit(), names.getOrDefault(adopted.unit(), "")),
                adopted.byName(),
                adopted.at());
    }

    private IndicatorName named(String code) {
        return new IndicatorName(code, indicators.name(code));
    }

    @Override
    @Transactional(readOnly = true)
    public CountingPreview preview(LocalDate from) {
        var found =
                store.wouldWait(from, Caller.current().unit(), shipped.on(from).indicators());
        return new CountingPreview(from, found.entries(), found.units());
    }

    private void refusePast(LocalDate from) {
        if (from.isBefore(LocalDate.now(clock))) {
            throw new Refusal("LEDGER-024", Map.of("from", from.toString()));
        }
    }

    @Override
    public void adopt(CountingAdoption adoption, String password) {
        accounts.confirm(password);
        transaction.executeWithoutResult(status -> {
            refusePast(adoption.from());
            Caller caller = Caller.current();
            var by = new Deciding(
                    caller.account(),
                    caller.name(),
                    caller.role(),
                    caller.unit(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            long number = store.adopt(adoption, shipped.on(adoption.from()).indicators(), by);
            events.publishEvent(new CountingChanged(
                    "adopted",
                    new Happening.Subject("countingRule", Long.toString(number)),
                    Map.of(
                            "unit", caller.unit(),
                            "counts", adoption.counts().name(),
                            "from", adoption.from().toString(),
                            "source", adoption.source())));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public WaitingEntries waiting(@Nullable LocalDate on, @Nullable Long watermark) {
        LocalDate last = on == null ? LocalDate.of(9999, 12, 31) : on;
        List<WaitingIndicator> sums = store.waiting(last, watermark).stream()
                .map(each -> new WaitingIndicator(
                        named(each.indicator()), each.entries(), Long.toString(each.effect()), each.currency()))
                .toList();
        return new WaitingEntries(
                sums.stream().mapToLong(WaitingIndicator::entries).sum(), sums);
    }
}
