package cn.yinfeng.app.audit.model;

import cn.yinfeng.app.platform.Sm3;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record as it is sealed.
 *
 * @param details as the database writes them out
 */
public record AuditRecord(
        long number,
        Instant at,
        @Nullable UUID account,
        String by,
        @Nullable Integer unit,
        String action,
        String subjectKind,
        String subjectId,
        String details) {
    /** SM3 of the record's canonical text. */
    public String digest() {
        return new Sm3()
                .add(number)
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add(account)
                .add(by)
                .add(unit)
                .add(action)
                .add(subjectKind)
                .add(subjectId)
                .add(details)
                .hex();
    }
}
