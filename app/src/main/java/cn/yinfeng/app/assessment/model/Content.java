package cn.yinfeng.app.assessment.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A computed result as texts; these are what is kept, published, exported and compared.
 *
 * @param facts unit, measure, value: CSV
 * @param ranking JSON of {@code ./yinfeng score --json}
 * @param sheetZh the ranking as a sheet
 */
public record Content(String facts, String ranking, String sheetZh, String sheetEn) {
    private static final int TOLD = 50;

    public boolean sameSheets(Content other) {
        return sheetZh.equals(other.sheetZh) && sheetEn.equals(other.sheetEn);
    }

    /** The lines that differ from another result, as {@code file:line: before → after}; at most {@value #TOLD}. */
    public List<String> differences(Content other) {
        var found = new ArrayList<String>();
        compare("facts.csv", facts, other.facts, found);
        compare("ranking.csv", sheetZh, other.sheetZh, found);
        compare("ranking.en.csv", sheetEn, other.sheetEn, found);
        if (!ranking.equals(other.ranking)) {
            found.add("ranking.json");
        }
        return found;
    }

    private static void compare(String file, String before, String after, List<String> found) {
        List<String> first = before.lines().toList();
        List<String> second = after.lines().toList();
        for (int line = 0; line < Math.max(first.size(), second.size()) && found.size() < TOLD; line++) {
            String one = line < first.size() ? first.get(line) : "";
            String other = line < second.size() ? second.get(line) : "";
            if (!one.equals(other)) {
                found.add(file + ":" + (line + 1) + ": " + one + " → " + other);
            }
        }
    }
}
