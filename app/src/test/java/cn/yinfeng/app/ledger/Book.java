package cn.yinfeng.app.ledger;

import cn.yinfeng.app.ledger.Ledger.Appended;
import cn.yinfeng.app.ledger.Ledger.SubjectVersion;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** A clerk's book for tests: projects are described and facts stated in words of the domain. */
public final class Book {
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final UnitView unit;

    public Book(Ledger ledger, TransactionTemplate transaction, UnitView unit) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.unit = unit;
    }

    /** A project with a formal contract, described but without entries. */
    public SubjectRef project(String name, String signedOn) {
        return project(name, signedOn, "FORMAL", null);
    }

    public SubjectRef project(String name, @Nullable String signedOn, String contract, @Nullable String event) {
        var subject = new SubjectRef("project", Ids.next());
        ledger.describe(Stream.of(version(subject, unit, name, signedOn, contract, event)));
        return subject;
    }

    public static SubjectVersion version(
            SubjectRef subject,
            UnitView unit,
            String name,
            @Nullable String signedOn,
            String contract,
            @Nullable String event) {
        LocalDate signed = signedOn == null ? null : LocalDate.parse(signedOn);
        LocalDate from = signed == null ? LocalDate.of(2020, 1, 1) : signed;
        return new SubjectVersion(subject, from, unit.id(), 1, name, event, signed, "省外", contract);
    }

    public Fact fact(SubjectRef subject, String indicator, String period, long amount) {
        return new Fact(1, subject, unit.id(), 1, indicator, period, amount, false, Basis.REPORTED, "", null, null);
    }

    /** Stages and judges, and gives the findings. */
    public List<Finding> check(Fact... facts) {
        UUID batch = Ids.next();
        var findings = new ArrayList<Finding>();
        transaction.executeWithoutResult(status -> {
            ledger.stage(batch, statements(facts));
            ledger.check(batch, findings::add);
            ledger.discard(batch);
        });
        return findings;
    }

    /** Stages and appends in one transaction. */
    public Appended append(Fact... facts) {
        Appended appended = transaction.execute(status -> {
            UUID batch = Ids.next();
            ledger.stage(batch, statements(facts));
            return ledger.append(batch, new Origin(Origin.Kind.IMPORT, "test"));
        });
        if (appended == null) {
            throw new IllegalStateException();
        }
        return appended;
    }

    private static Stream<Statement> statements(Fact... facts) {
        return Stream.of(facts).map(Fact::statement);
    }

    /** A statement in words. */
    public record Fact(
            int row,
            SubjectRef subject,
            int unit,
            int sight,
            String indicator,
            String period,
            long amount,
            boolean cumulative,
            Basis basis,
            String source,
            @Nullable String voucher,
            @Nullable String reason) {
        public Fact row(int other) {
            return new Fact(
                    other, subject, unit, sight, indicator, period, amount, cumulative, basis, source, voucher, reason);
        }

        public Fact at(UnitView other) {
            return new Fact(
                    row,
                    subject,
                    other.id(),
                    sight,
                    indicator,
                    period,
                    amount,
                    cumulative,
                    basis,
                    source,
                    voucher,
                    reason);
        }

        public Fact sight(int depth) {
            return new Fact(
                    row, subject, unit, depth, indicator, period, amount, cumulative, basis, source, voucher, reason);
        }

        public Fact asTotal() {
            return new Fact(row, subject, unit, sight, indicator, period, amount, true, basis, source, voucher, reason);
        }

        public Fact recognised() {
            return new Fact(
                    row,
                    subject,
                    unit,
                    sight,
                    indicator,
                    period,
                    amount,
                    cumulative,
                    Basis.RECOGNISED,
                    source,
                    voucher,
                    reason);
        }

        public Fact from(String other) {
            return new Fact(
                    row, subject, unit, sight, indicator, period, amount, cumulative, basis, other, voucher, reason);
        }

        public Fact voucher(String number) {
            return new Fact(
                    row, subject, unit, sight, indicator, period, amount, cumulative, basis, source, number, reason);
        }

        public Fact because(String why) {
            return new Fact(
                    row, subject, unit, sight, indicator, period, amount, cumulative, basis, source, voucher, why);
        }

        Statement statement() {
            return new Statement(
                    row,
                    subject,
                    unit,
                    sight,
                    indicator,
                    Period.parse(period).orElseThrow(),
                    amount,
                    cumulative,
                    basis,
                    source,
                    voucher,
                    reason);
        }
    }
}
