package cn.yinfeng.app.intake;

import java.util.List;

/**
 * One row of a sheet, with its cells in the order of the kind's columns.
 *
 * @param number as the clerk sees it in the spreadsheet, from 1
 * @param kind whose columns they are
 * @param cells trimmed; empty where the sheet has no such column
 */
public record ImportRow(int number, List<ImportColumn> kind, List<String> cells) {
    /** The text in a column, trimmed, empty if there is none. */
    public String text(String column) {
        for (int i = 0; i < kind.size(); i++) {
            if (kind.get(i).code().equals(column)) {
                return cells.get(i);
            }
        }
        throw new IllegalArgumentException("no column " + column);
    }
}
