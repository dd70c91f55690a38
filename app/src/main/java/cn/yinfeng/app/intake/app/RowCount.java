package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.sheet.SheetReader;
import cn.yinfeng.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts the rows of a sheet while they pass; how many stand below the header is known only later. */
final class RowCount {
    private static final int FIRST = 50;
    private final List<Integer> first = new ArrayList<>(FIRST);
    private int all;

    void row(int number) {
        all++;
        if (all > SheetReader.MOST_ROWS) {
            throw new Refusal("INTAKE-004", Map.of("most", SheetReader.MOST_ROWS));
        }
        if (first.size() < FIRST) {
            first.add(number);
        }
    }

    int all() {
        return all;
    }

    /** How many rows stand after a row among the first. */
    int after(int row) {
        return all - (int) first.stream().filter(number -> number <= row).count();
    }
}
