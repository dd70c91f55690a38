package cn.yinfeng.app.ledger.web;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.ledger.Subjects;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One statement typed on a screen, through the same gates as a sheet. */
@Component
class ScreenEntry {
    private final Ledger ledger;
    private final Subjects subjects;

    ScreenEntry(Ledger ledger, Subjects subjects) {
        this.ledger = ledger;
        this.subjects = subjects;
    }

    @Transactional
    public EntryView enter(Request request) {
        UUID batch = Ids.next();
        ledger.stage(batch, Stream.of(statement(request)));
        Ledger.Appended appended = ledger.append(batch, Origin.SCREEN);
        if (appended.first() == 0) {
            throw new Refusal("LEDGER-021", Map.of());
        }
        return ledger.entry(appended.first());
    }

    private Statement statement(Request request) {
        Subjects.Subject subject = subjects.current(request.subject());
        Period period = Period.parse(request.period())
                .orElseThrow(() -> new Refusal("LEDGER-005", Map.of("from", request.period(), "to", "")));
        return new Statement(
                0,
                new SubjectRef(subject.ref().kind(), subject.ref().id()),
                subject.unit(),
                subject.sight(),
                request.indicator(),
                period,
                Amounts.read(request.amount()),
                Boolean.TRUE.equals(request.cumulative()),
                request.basis(),
                request.source() == null ? "" : request.source(),
                request.voucher(),
                request.reason());
    }

    /**
     * What the form sends.
     *
     * @param period 2023-05 or 2023-05-31
     * @param amount 分 or count
     */
    record Request(
            @NotNull UUID subject,
            @NotBlank String indicator,
            @NotBlank String period,
            @NotBlank String amount,
            @Nullable Boolean cumulative,
            @NotNull Basis basis,
            @Nullable String source,
            @Nullable String voucher,
            @Nullable String reason) {}
}
