package cn.yinfeng.engines.extraction.finding.table;

import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.frame.Periods;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Search;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotas in tables: the head names what is counted, with its unit in brackets or beside the table, and the first words of a row
 * name whom it binds; or the head names years, and the first words of a row what is counted.
 */
public final class TableFinder {
    private static final int LONGEST_NAME = 16;
    private static final List<String> SUMS =
            List.of("合计", "总计", "小计", "共计", "全市合计", "全县合计", "全区合计", "全省合计", "全市", "全县", "全区", "全省", "全州");
    private static final List<String> COUNTED = List.of("指标", "任务", "项目", "内容", "名称", "事项", "目标");
    private static final List<String> ANSWER = List.of("责任单位", "牵头单位", "责任部门", "承担单位", "完成单位", "责任主体");
    private final Frame frame;
    private final String text;

    public TableFinder(Frame frame) {
        this.frame = frame;
        this.text = frame.text();
    }

    public static boolean isRow(String text, Block block) {
        return Search.has(text, "\t", block.start(), block.end());
    }

    /** {@code rows}: blocks that follow each other, the first of which is the head. */
    public List<Draft> in(List<Block> rows) {
        var found = new ArrayList<Draft>();
        if (rows.size() < 2) {
            return found;
        }
        TableUnits units =
                TableUnits.around(text, rows.getFirst().start(), rows.getLast().end());
        List<Column> columns = Cells.of(text, rows.getFirst()).stream()
                .map(cell -> Column.of(frame, cell, units))
                .toList();
        boolean byTime = columns.stream().anyMatch(each -> each.time() != null)
                && columns.stream().anyMatch(each -> COUNTED.stream().anyMatch(each.indicator()::contains));
        for (Block row : rows.subList(1, rows.size())) {
            List<int[]> cells = Cells.of(text, row);
            if (byTime) {
                byTime(row, cells, columns, units, found);
            } else {
                byUnit(row, cells, columns, found);
            }
        }
        return found;
    }

    /** 城关镇 | 5 | 12: what the columns count, asked of the one that opens the row. */
    private void byUnit(Block row, List<int[]> cells, List<Column> columns, List<Draft> found) {
        int[] name = name(cells);
        String subject = name == null ? null : subject(name);
        boolean answers = columns.stream().limit(2).anyMatch(each -> ANSWER.contains(each.indicator()));
        int shift = subject != null && cells.size() == columns.size() - 1 && isSum(name) ? 1 : 0;
        for (int i = 1; i < Math.min(cells.size(), columns.size() - shift); i++) {
            Column column = columns.get(i + shift);
            Quantity quantity = column.told()
                            || column.indicator().isEmpty()
                            || column.indicator().equals("目标值")
                    ? null
                    : Cells.quantity(text, cells.get(i), column.unit());
            boolean none = quantity != null
                    && quantity.value() != null
                    && quantity.value().signum() == 0;
            if (quantity != null && !none) {
                Draft draft = draft(row, cells.get(i), column.indicator(), quantity);
                draft.subject = subject;
                draft.period = column.rhythm() == null ? frame.issue().period() : column.rhythm();
                draft.units = answers && subject != null && !isSum(name) ? List.of(subject) : draft.units;
                found.add(draft);
            }
        }
    }

    /** 到位资金 | 亿元 | 30 | 40: what the row counts, asked for the year of the column. */
    private void byTime(Block row, List<int[]> cells, List<Column> columns, TableUnits units, List<Draft> found) {
        int[] name = name(cells);
        if (name == null) {
            return;
        }
        Column counted = Column.of(frame, name, units);
        String unit = counted.unit().isEmpty() ? ownUnit(cells) : counted.unit();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Column column = columns.get(i);
            boolean past = column.time() != null && column.time().from().year(frame.year()) < frame.year();
            Quantity quantity =
                    column.time() == null || column.told() || past ? null : Cells.quantity(text, cells.get(i), unit);
            if (quantity != null && column.time() != null) {
                Draft draft = draft(row, cells.get(i), counted.indicator(), quantity);
                draft.subject = frame.issue().subject();
                draft.period = Periods.label(column.time(), frame.year());
                found.add(draft);
            }
        }
    }

    /** A cell that is a unit. */
    private String ownUnit(List<int[]> cells) {
        return cells.stream()
                .map(cell -> text.substring(cell[0], cell[1]))
                .filter(words -> !words.isEmpty() && TableUnits.isUnit(words))
                .findFirst()
                .orElse("");
    }

    /** The first cell in words; a running number may stand before it. */
    private int @Nullable [] name(List<int[]> cells) {
        for (int[] cell : cells) {
            if (cell[1] > cell[0] && Characters.isHan(text.charAt(cell[0]))) {
                return cell;
            }
        }
        return null;
    }

    private boolean isSum(int @Nullable [] cell) {
        return cell != null && SUMS.contains(text.substring(cell[0], cell[1]));
    }

    private @Nullable String subject(int[] cell) {
        String words = frame.folded().verbatim(cell[0], cell[1]);
        return isSum(cell) ? frame.issue().subject() : words.length() <= LONGEST_NAME ? words : null;
    }

    private Draft draft(Block row, int[] cell, String indicator, Quantity quantity) {
        Draft draft = new Draft(indicator, quantity, cell[0], cell[1]);
        draft.fact = frame.report();
        draft.path = row.path();
        draft.sentence = frame.folded().span(row.start(), row.end());
        draft.confidence = 0.75;
        draft.reason = "表格行列";
        return draft;
    }
}
