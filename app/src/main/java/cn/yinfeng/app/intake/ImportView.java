package cn.yinfeng.app.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 导入 as its importer sees it.
 *
 * @param done how many rows the present step has done
 * @param total how many it has to do, 0 while unknown
 * @param rows data rows of the sheet
 * @param ignoredColumns headers that the kind does not know; they are left out
 * @param error why it failed or was rejected as a whole, in the reader's language
 */
public record ImportView(
        UUID id,
        String kind,
        String fileName,
        ImportState state,
        long done,
        long total,
        int rows,
        int problemRows,
        int newRows,
        int unchangedRows,
        int correctionRows,
        List<String> ignoredColumns,
        Instant startedAt,
        String by,
        @Nullable String error,
        @Nullable String fix) {}
