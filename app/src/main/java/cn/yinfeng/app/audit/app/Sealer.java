package cn.yinfeng.app.audit.app;

import cn.yinfeng.app.audit.model.AuditRecord;
import cn.yinfeng.app.audit.model.Seal;
import cn.yinfeng.app.audit.store.AuditStore;
import cn.yinfeng.app.audit.store.SealStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what was recorded, batch by batch, each minute. */
@Component
@EnableScheduling
class Sealer {
    private static final int BATCH = 1000;
    private final AuditStore records;
    private final SealStore seals;
    private final SealFile file;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealer(AuditStore records, SealStore seals, SealFile file, Clock clock, TransactionTemplate transaction) {
        this.records = records;
        this.seals = seals;
        this.file = file;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void eachMinute() {
        sealAll();
    }

    int sealAll() {
        int sealed = 0;
        for (Seal seal = transaction.execute(status -> sealBatch());
                seal != null;
                seal = transaction.execute(status -> sealBatch())) {
            file.write(seal);
            sealed += seal.records().size();
        }
        return sealed;
    }

    private @Nullable Seal sealBatch() {
        seals.waitForMyTurn();
        List<Long> numbers = seals.takeUnsealed(BATCH);
        if (numbers.isEmpty()) {
            return null;
        }
        List<AuditRecord> batch = records.find(numbers);
        Optional<Seal> newest = seals.newest();
        Seal seal = Seal.over(
                newest.map(Seal::number).orElse(0L) + 1, newest.map(Seal::value).orElse(Seal.BEGINNING), batch);
        seals.insert(seal, clock.instant());
        return seal;
    }
}
