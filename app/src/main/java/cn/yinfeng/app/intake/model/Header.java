package cn.yinfeng.app.intake.model;

import cn.yinfeng.app.intake.ImportColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the columns of a kind stand in somebody's sheet.
 *
 * @param row the header's row in the sheet
 * @param places for each column of the kind its place in the sheet, from 0; {@link #NOWHERE} if it is not there
 * @param missing required columns that are not there
 * @param repeated columns that are there twice
 * @param unknown headers that the kind does not know
 */
public record Header(
        int row, List<Integer> places, List<ImportColumn> missing, List<ImportColumn> repeated, List<String> unknown) {
    public static final int NOWHERE = -1;
    private static final Pattern NOISE = Pattern.compile("[\\s*＊:：\\u3000]");

    /** Finds columns by any of their names, in any order; blanks, case and the star of required columns do not matter. */
    public static Header match(
            int row, List<String> cells, List<ImportColumn> columns, Map<ImportColumn, Set<String>> names) {
        var byName = new HashMap<String, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            for (String name : names.getOrDefault(columns.get(i), Set.of())) {
                byName.put(plain(name), i);
            }
        }
        var places =
                new ArrayList<Integer>(columns.stream().map(each -> NOWHERE).toList());
        var repeated = new ArrayList<ImportColumn>();
        var unknown = new ArrayList<String>();
        for (int place = 0; place < cells.size(); place++) {
            Integer column = byName.get(plain(cells.get(place)));
            if (column == null) {
                if (!cells.get(place).isEmpty()) {
                    unknown.add(cells.get(place));
                }
            } else if (places.get(column) != NOWHERE) {
                repeated.add(columns.get(column));
            } else {
                places.set(column, place);
            }
        }
        var missing = new ArrayList<ImportColumn>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).required() && places.get(i) == NOWHERE) {
                missing.add(columns.get(i));
            }
        }
        return new Header(row, places, missing, repeated, unknown);
    }

    /** How many columns of the kind were found. */
    public int known() {
        return (int) places.stream().filter(place -> place != NOWHERE).count();
    }

    /** Whether rows can be read under it. */
    public boolean isUsable() {
        return missing.isEmpty() && repeated.isEmpty();
    }

    private static String plain(String header) {
        return NOISE.matcher(header)
                .replaceAll("")
                .replace('（', '(')
                .replace('）', ')')
                .toLowerCase(Locale.ROOT);
    }
}
