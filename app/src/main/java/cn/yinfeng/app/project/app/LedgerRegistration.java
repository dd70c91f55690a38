package cn.yinfeng.app.project.app;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.Ledger.Appended;
import cn.yinfeng.app.ledger.Ledger.SubjectVersion;
import cn.yinfeng.app.ledger.Origin;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.project.ContractType;
import cn.yinfeng.app.project.model.Draft;
import cn.yinfeng.app.project.store.JdbcDrafts;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the ledger of new projects: what figures group them by, and, for formal contracts only, that they were signed
 * and for how much.
 */
@Component
class LedgerRegistration {
    /** The ledger takes a stream through the connection that the drafts come from: so a large part at a time. */
    private static final int TOGETHER = 25_000;

    private static final int INTERNAL = 1;
    private final JdbcDrafts drafts;
    private final Ledger ledger;

    LedgerRegistration(JdbcDrafts drafts, Ledger ledger) {
        this.drafts = drafts;
        this.ledger = ledger;
    }

    void enter(UUID batch, int projects, LongConsumer progress) {
        long entries = 0;
        int done = 0;
        List<Draft> part = drafts.after(batch, 0, TOGETHER);
        while (!part.isEmpty()) {
            ledger.describe(part.stream().map(LedgerRegistration::version));
            List<Statement> statements =
                    part.stream().flatMap(LedgerRegistration::statements).toList();
            entries += statements.size();
            ledger.stage(batch, statements.stream());
            done += part.size();
            progress.accept(done / 2);
            part = drafts.after(batch, part.getLast().row(), TOGETHER);
        }
        if (entries > 0) {
            Appended appended = ledger.append(batch, new Origin(Origin.Kind.IMPORT, batch.toString()));
            if (appended.added() != entries) {
                throw new Refusal("INTAKE-021");
            }
        }
        progress.accept(projects);
    }

    /** A signing known to the month or year has its cohort told by the first day. */
    private static SubjectVersion version(Draft draft) {
        return new SubjectVersion(
                subject(draft),
                draft.signed().from(),
                draft.unit(),
                INTERNAL,
                draft.name(),
                draft.event().isEmpty() ? null : draft.event(),
                draft.signed().from(),
                draft.origin().name(),
                draft.contractType().name(),
                draft.industry().isEmpty() ? null : draft.industry(),
                draft.place().isEmpty() ? null : draft.place());
    }

    private static Stream<Statement> statements(Draft draft) {
        if (draft.contractType() != ContractType.FORMAL) {
            return Stream.empty();
        }
        Statement signed = statement(draft, "signed", 1);
        Long amount = draft.amount();
        return amount == null ? Stream.of(signed) : Stream.of(signed, statement(draft, "contractAmount", amount));
    }

    private static Statement statement(Draft draft, String indicator, long amount) {
        return new Statement(
                draft.row(),
                subject(draft),
                draft.unit(),
                INTERNAL,
                indicator,
                draft.signed(),
                amount,
                false,
                Basis.REPORTED,
                "",
                null,
                null);
    }

    private static SubjectRef subject(Draft draft) {
        return new SubjectRef("project", draft.project());
    }
}
