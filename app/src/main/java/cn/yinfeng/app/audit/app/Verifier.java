package cn.yinfeng.app.audit.app;

import cn.yinfeng.app.audit.AuditTrail.Verification;
import cn.yinfeng.app.audit.model.Seal;
import cn.yinfeng.app.audit.store.AuditStore;
import cn.yinfeng.app.audit.store.SealStore;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain of seals from its beginning, and every record under each of them. */
@Component
class Verifier {
    private static final int SEALS_AT_ONCE = 20;
    private static final int MOST_NAMED = 100;
    private final AuditStore records;
    private final SealStore seals;
    private final SealFile file;

    Verifier(AuditStore records, SealStore seals, SealFile file) {
        this.records = records;
        this.seals = seals;
        this.file = file;
    }

    /** In one snapshot, so that what is recorded or sealed meanwhile is no stray. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Verification walk() {
        Optional<SealFile.Kept> kept = file.read();
        var walk = new Walk(kept);
        List<Seal> next = seals.after(0, SEALS_AT_ONCE);
        while (!next.isEmpty()) {
            next.forEach(walk::step);
            next = seals.after(next.getLast().number(), SEALS_AT_ONCE);
        }
        walk.broken.addAll(seals.strays(MOST_NAMED));
        kept.filter(outside -> outside.number() > walk.number)
                .ifPresent(outside -> walk.broken.add(outside.lastRecord()));
        return walk.result();
    }

    private final class Walk {
        private final Optional<SealFile.Kept> kept;
        private final SortedSet<Long> broken = new TreeSet<>();
        private long number;
        private String value = Seal.BEGINNING;
        private long sealed;
        private long last;

        private Walk(Optional<SealFile.Kept> kept) {
            this.kept = kept;
        }

        private void step(Seal seal) {
            boolean sameOutside = kept.filter(outside -> outside.number() == seal.number())
                    .map(outside -> outside.value().equals(seal.value()))
                    .orElse(true);
            if (seal.follows(number, value) && sameOutside) {
                broken.addAll(seal.broken(records.find(seal.records())));
            } else {
                broken.addAll(seal.records());
            }
            number = seal.number();
            value = seal.value();
            sealed += seal.records().size();
            last = Math.max(last, seal.lastRecord());
        }

        private Verification result() {
            long verifiedTo = broken.isEmpty() ? last : Math.min(last, broken.first() - 1);
            return new Verification(
                    verifiedTo, sealed, broken.stream().limit(MOST_NAMED).toList());
        }
    }
}
