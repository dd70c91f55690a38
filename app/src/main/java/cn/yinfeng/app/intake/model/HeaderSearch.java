package cn.yinfeng.app.intake.model;

import cn.yinfeng.app.intake.ImportColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the header among the first rows of a sheet: titles and notes may stand above it. */
public final class HeaderSearch {
    private static final int ROWS_LOOKED_AT = 20;
    private final List<ImportColumn> columns;
    private final Map<ImportColumn, Set<String>> names;
    private @Nullable Header best;
    private int looked;

    public HeaderSearch(List<ImportColumn> columns, Map<ImportColumn, Set<String>> names) {
        this.columns = columns;
        this.names = names;
    }

    /** Shows a row; to be called with every row in order. */
    public void look(int row, List<String> cells) {
        if (looked >= ROWS_LOOKED_AT || (best != null && best.known() == columns.size())) {
            return;
        }
        looked++;
        Header here = Header.match(row, cells, columns, names);
        if (here.known() > 0 && (best == null || here.known() > best.known())) {
            best = here;
        }
    }

    /** The row with the most known headers; null if none has any. */
    public @Nullable Header found() {
        return best;
    }
}
