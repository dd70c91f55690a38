package cn.yinfeng.app.submission.model;

import cn.yinfeng.app.submission.SubmissionState;
import cn.yinfeng.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 报送 as it is kept, and how it stands by its newest act.
 *
 * @param version the newest one that was laid before the signers; 0 for none
 */
public record Submission(
        UUID id,
        String number,
        String kind,
        int unit,
        int sight,
        Period period,
        @Nullable LocalDate dueOn,
        @Nullable UUID duty,
        SubmissionState state,
        int version,
        @Nullable Instant at,
        @Nullable String by,
        String reason) {}
