package cn.yinfeng.app.ledger.app;

import static cn.yinfeng.app.ledger.Finding.Verdict.CORRECTION;
import static cn.yinfeng.app.ledger.Finding.Verdict.NEW;
import static cn.yinfeng.app.ledger.Finding.Verdict.REFUSED;
import static cn.yinfeng.app.ledger.Finding.Verdict.UNCHANGED;

import cn.yinfeng.app.ledger.EntriesAppended;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Finding;
import cn.yinfeng.app.ledger.Finding.Verdict;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.ledger.model.EntryStore;
import cn.yinfeng.app.ledger.model.Indicator;
import cn.yinfeng.app.ledger.model.IndicatorRules;
import cn.yinfeng.app.ledger.model.Statements;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stages, judges and appends; every way in passes here. */
@Service
@Transactional
class LedgerService implements Ledger {
    private final Statements statements;
    private final EntryStore entries;
    private final IndicatorRules rules;
    private final EntryViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerService(
            Statements statements,
            EntryStore entries,
            IndicatorRules rules,
            EntryViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.entries = entries;
        this.rules = rules;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void stage(UUID batch, Stream<Statement> staged) {
        statements.lay(batch, staged);
    }

    @Override
    public void check(UUID batch, Consumer<Finding> findings) {
        judge(batch);
        statements.tell(batch, findings);
    }

    private void judge(UUID batch) {
        statements.judge(
                batch,
                new Statements.Judging(
                        rules, LocalDate.now(clock), Caller.current().permissions()));
    }

    @Override
    public void confine(SubjectRef subject, @Nullable String countedFrom) {
        entries.confine(subject.id(), countedFrom);
    }

    @Override
    public void release(SubjectRef subject) {
        entries.release(subject.id());
    }

    @Override
    public Appended append(UUID batch, Origin origin) {
        Caller caller = Caller.current();
        long before = entries.lockCounter();
        judge(batch);
        Map<Verdict, Long> counts = statements.count(batch);
        if (counts.getOrDefault(REFUSED, 0L) > 0) {
            throw refusal(batch, counts);
        }
        long added = counts.getOrDefault(NEW, 0L);
        long corrected = counts.getOrDefault(CORRECTION, 0L);
        var author = new EntryStore.Author(caller.account(), caller.name(), clock.instant());
        long last = added + corrected == 0 ? before : entries.append(batch, before, origin, counted(), author);
        statements.forget(batch);
        var appended = new Appended(
                last == before ? 0 : before + 1,
                last == before ? 0 : last,
                added,
                corrected,
                counts.getOrDefault(UNCHANGED, 0L));
        if (last > before) {
            events.publishEvent(new EntriesAppended(appended, origin));
        }
        return appended;
    }

    private String[] counted() {
        return rules.versions().stream()
                .flatMap(version -> version.indicators().stream())
                .filter(each -> !each.isMoney())
                .map(Indicator::code)
                .toArray(String[]::new);
    }

    /** One statement is refused with its own reason; of several, with the first and their number. */
    private Refusal refusal(UUID batch, Map<Verdict, Long> counts) {
        var first = new AtomicReference<@Nullable Finding>();
        statements.tell(batch, finding -> {
            if (finding.verdict() == REFUSED) {
                first.compareAndSet(null, finding);
            }
        });
        Finding finding = first.get();
        String code = finding == null || finding.code() == null ? "LEDGER-020" : finding.code();
        var parameters = new HashMap<String, Object>();
        if (finding != null) {
            finding.parameters().forEach((name, value) -> parameters.put(name, String.valueOf(value)));
            parameters.putIfAbsent("row", finding.row());
        }
        if (counts.values().stream().mapToLong(Long::longValue).sum() == 1) {
            return new Refusal(code, parameters);
        }
        return new Refusal(
                "LEDGER-020",
                Map.of(
                        "refused",
                        counts.getOrDefault(REFUSED, 0L),
                        "row",
                        finding == null ? 0 : finding.row(),
                        "first",
                        code));
    }

    @Override
    public void discard(UUID batch) {
        statements.forget(batch);
    }

    @Override
    public void describe(Stream<SubjectVersion> versions) {
        entries.describe(entries.lockCounter(), versions);
    }

    @Override
    @Transactional(readOnly = true)
    public EntryView entry(long number) {
        return views.of(List.of(load(number))).getFirst();
    }

    @Override
    public EntryView correct(long number, long amount, String reason) {
        entries.lockCounter();
        EntryStore.Entry old = load(number);
        if (old.correctedBy() != null) {
            throw new Refusal("LEDGER-019", Map.of("number", number, "by", old.correctedBy()));
        }
        if (reason.isBlank()) {
            throw new Refusal("LEDGER-001", Map.of("before", old.amount(), "stated", amount, "number", number));
        }
        if (old.amount() == amount) {
            throw new Refusal("LEDGER-021", Map.of("number", number));
        }
        UUID batch = Ids.next();
        statements.lay(batch, Stream.of(restated(old, amount, reason)));
        return entry(append(batch, Origin.SCREEN).last());
    }

    private static Statement restated(EntryStore.Entry old, long amount, String reason) {
        return new Statement(
                0,
                old.subject(),
                old.unit(),
                old.sight(),
                old.indicator(),
                new Period(old.from(), old.to()),
                amount,
                false,
                old.basis(),
                old.source(),
                old.voucher(),
                reason);
    }

    private EntryStore.Entry load(long number) {
        return entries.find(number).orElseThrow(() -> new Absent("entry", number));
    }

    @Override
    @Transactional(readOnly = true)
    public long watermark() {
        return entries.watermark();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Balance> balances(SubjectRef subject) {
        return entries.balances(subject);
    }
}
