package cn.yinfeng.app.duty.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 完成: that a duty was done for one of its days, or that this is taken back.
 *
 * @param takesBack the act that this one takes back; then the note says why
 */
public record Act(
        UUID id,
        UUID duty,
        LocalDate dueOn,
        String note,
        @Nullable UUID takesBack,
        UUID by,
        String byName,
        Instant at,
        LocalDate on) {}
