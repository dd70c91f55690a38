package cn.yinfeng.engines.extraction.finding.table;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.frame.Periods;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what the rows of a table of tasks ask for. */
public final class TaskRows {
    private final Frame frame;
    private final String text;
    private final TaskTable table;
    private final Function<Block, List<Draft>> prose;

    /** {@code prose} reads a cell as a paragraph. */
    public TaskRows(Frame frame, TaskTable table, Function<Block, List<Draft>> prose) {
        this.frame = frame;
        this.text = frame.text();
        this.table = table;
        this.prose = prose;
    }

    public List<Draft> in(Block row) {
        List<int[]> cells = Cells.of(text, row);
        if (cells.size() <= table.task() || empty(cells, table.task())) {
            return List.of();
        }
        int[] task = cells.get(table.task());
        var found = new ArrayList<Draft>(prose.apply(part(row, task)));
        found.removeIf(each -> each.start < task[0] || each.end > task[1]);
        if (!empty(cells, table.value())) {
            value(row, task, cells, found);
        }
        String due = empty(cells, table.due()) ? null : deadline(cells.get(table.due()));
        if (found.isEmpty() && due != null) {
            found.add(handedIn(task, cells.get(table.due())));
        }
        List<String> units = empty(cells, table.who()) ? List.of() : units(cells.get(table.who()));
        for (Draft each : found) {
            each.units = units.isEmpty() ? each.units : units;
            each.deadline = due == null ? each.deadline : due;
            each.path = row.path();
            each.sentence = frame.folded().span(row.start(), row.end());
        }
        return found;
    }

    private static Block part(Block row, int[] cell) {
        return new Block(cell[0], cell[1], cell[0], cell[0], 0, row.path(), row.section());
    }

    private static boolean empty(List<int[]> cells, int column) {
        return column < 0 || column >= cells.size() || cells.get(column)[1] <= cells.get(column)[0];
    }

    /** The number of the row: a cell that is one, else a cell of prose. */
    private void value(Block row, int[] task, List<int[]> cells, List<Draft> found) {
        int[] cell = cells.get(table.value());
        String unit = empty(cells, table.unit()) ? "" : words(cells.get(table.unit()));
        Quantity quantity = Cells.quantity(text, cell, TableUnits.isUnit(unit) ? unit : "");
        if (quantity == null) {
            found.addAll(prose.apply(part(row, cell)));
            return;
        }
        BigDecimal value = quantity.value();
        boolean told = value != null
                && found.stream()
                        .anyMatch(each -> each.quantity.value() != null && value.compareTo(each.quantity.value()) == 0);
        if (!told) {
            Draft draft = new Draft(words(task), quantity, cell[0], cell[1]);
            draft.subject = frame.issue().subject();
            draft.period = frame.issue().period();
            draft.confidence = 0.8;
            draft.reason = "任务表行列";
            found.add(draft);
        }
    }

    private Draft handedIn(int[] task, int[] due) {
        var quantity = new Quantity(Comparator.DEADLINE, null, null, null, null, null, words(due), false);
        Draft draft = new Draft(words(task), quantity, task[0], task[1]);
        draft.kind = Target.Kind.DEADLINE;
        draft.subject = frame.issue().subject();
        draft.period = frame.issue().period();
        draft.confidence = 0.75;
        draft.reason = "任务与完成时限";
        return draft;
    }

    private @Nullable String deadline(int[] cell) {
        for (TimePhrase time : Scan.of(text, cell[0], cell[1]).times()) {
            String told = Periods.deadline(time.due(true), frame.year());
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private List<String> units(int[] cell) {
        var units = new ArrayList<String>();
        int depth = 0;
        int from = cell[0];
        for (int at = cell[0]; at <= cell[1]; at++) {
            char each = at < cell[1] ? text.charAt(at) : '、';
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (depth <= 0 && "、,; ".indexOf(each) >= 0) {
                if (at - from > 1) {
                    units.add(frame.folded().verbatim(from, at));
                }
                from = at + 1;
            }
        }
        return units;
    }

    private String words(int[] cell) {
        return frame.folded().verbatim(cell[0], cell[1]);
    }
}
