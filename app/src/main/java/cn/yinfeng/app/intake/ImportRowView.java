package cn.yinfeng.app.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A staged row with its verdict.
 *
 * @param row as in the spreadsheet
 * @param cells in the order of the kind's columns
 */
public record ImportRowView(int row, List<String> cells, Verdict verdict, List<Reason> problems) {
    /** What applying it would do. */
    public enum Verdict {
        NEW,
        UNCHANGED,
        CORRECTION,
        PROBLEM
    }

    /**
     * Why it cannot come in, in the reader's language.
     *
     * @param column the header, null if it is about the row as a whole
     */
    public record Reason(
            int row,
            @Nullable String column,
            String code,
            String message,
            @Nullable String fix) {}
}
