package cn.yinfeng.app.plan;

import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param unit whose plan it is
 * @param series what all editions of one plan share
 * @param targets how many targets stand in it: those rejected or merged away are left out
 * @param open how many of them no person has looked at yet
 * @param version to be sent back with changes
 */
public record PlanRow(
        UUID id,
        String number,
        String title,
        String documentNumber,
        String publisher,
        @Nullable LocalDate issuedOn,
        UnitRef unit,
        PlanState state,
        UUID series,
        int edition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant adoptedAt,
        @Nullable String adoptedBy,
        String createdBy,
        Instant createdAt,
        int targets,
        int open,
        int version) {}
