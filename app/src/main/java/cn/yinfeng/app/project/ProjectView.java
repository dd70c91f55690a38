package cn.yinfeng.app.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project with all that is kept of it.
 *
 * @param creditCodeDoubtful the code has the right form but its check character does not fit; such codes are registered
 * @param expectedAmount stated in a framework or letter of intent; never part of a contract amount
 * @param contactPhone masked unless the reader may see personal data
 */
public record ProjectView(
        @JsonUnwrapped ProjectRow row,
        @Nullable String projectCode,
        @Nullable String creditCode,
        boolean creditCodeDoubtful,
        @Nullable MoneyText expectedAmount,
        @Nullable String industry,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String remark,
        String createdBy,
        Instant createdAt,
        boolean exited) {}
