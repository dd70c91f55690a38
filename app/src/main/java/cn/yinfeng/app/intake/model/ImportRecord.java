package cn.yinfeng.app.intake.model;

import cn.yinfeng.app.intake.ImportState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as it is kept. */
public record ImportRecord(
        UUID id,
        int unit,
        String kind,
        String fileName,
        String fileHash,
        ImportState state,
        int headerRow,
        List<Integer> places,
        List<String> ignoredColumns,
        Counts counts,
        @Nullable Fault fault,
        UUID account,
        String by,
        Instant startedAt) {
    /** How many rows there are, and of which verdict. */
    public record Counts(int rows, int problems, int fresh, int unchanged, int corrections) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        /** What the check came to: problems reject, nothing new means nothing to do. */
        public ImportState verdict() {
            if (problems > 0) {
                return ImportState.REJECTED;
            }
            return fresh + corrections == 0 ? ImportState.UNCHANGED : ImportState.READY;
        }
    }

    /** Why it came to nothing as a whole. */
    public record Fault(String code, Map<String, Object> parameters) {}
}
