package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds quotas in tables: the first row names what is counted, with its unit in brackets; the first words of a row name whom it binds. */
final class TableFinder {
    private static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_NAME = 16;
    private static final List<String> SUMS = List.of("合计", "总计", "小计", "全市合计", "全县合计", "全区合计", "全省合计");
    private final Frame frame;
    private final String text;

    private record Cell(int start, int end) {}

    private record Column(String indicator, String unit) {}

    TableFinder(Frame frame) {
        this.frame = frame;
        this.text = frame.text();
    }

    static boolean isRow(String text, Block block) {
        return Search.has(text, "\t", block.start(), block.end());
    }

    /** {@code rows}: blocks that follow each other, the first of which is the head. */
    List<Draft> in(List<Block> rows) {
        var found = new ArrayList<Draft>();
        if (rows.size() < 2) {
            return found;
        }
        List<Column> columns = cells(rows.getFirst()).stream().map(this::column).toList();
        for (Block row : rows.subList(1, rows.size())) {
            row(row, columns, found);
        }
        return found;
    }

    private void row(Block row, List<Column> columns, List<Draft> found) {
        List<Cell> cells = cells(row);
        String subject = subject(cells);
        for (int i = 1; i < Math.min(cells.size(), columns.size()); i++) {
            Draft draft = draft(cells.get(i), columns.get(i));
            if (draft != null) {
                draft.subject = subject;
                draft.period = frame.issue().period();
                draft.fact = frame.report();
                draft.path = row.path();
                draft.sentence = frame.folded().span(row.start(), row.end());
                found.add(draft);
            }
        }
    }

    private List<Cell> cells(Block row) {
        var cells = new ArrayList<Cell>();
        int from = row.start();
        for (int at = from; at <= row.end(); at++) {
            if (at == row.end() || text.charAt(at) == '\t') {
                cells.add(cell(from, at));
                from = at + 1;
            }
        }
        return cells;
    }

    private Cell cell(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new Cell(from, to);
    }

    /** 到位资金（亿元）: the thing and its unit; a head without a unit counts nothing. */
    private Column column(Cell cell) {
        String head = text.substring(cell.start, cell.end);
        int open = head.indexOf('(');
        if (open > 0 && head.endsWith(")")) {
            String unit = head.substring(open + 1, head.length() - 1).replace("单位:", "");
            return new Column(frame.folded().verbatim(cell.start, cell.start + open), isUnit(unit) ? unit : "");
        }
        boolean counted = head.endsWith("项目数") || head.endsWith("项目个数");
        return new Column(frame.folded().verbatim(cell.start, cell.end), counted ? "个" : "");
    }

    private static boolean isUnit(String unit) {
        List<Measure> measures = Scan.of("1" + unit, 0, unit.length() + 1).measures();
        return measures.size() == 1 && measures.getFirst().end() == unit.length() + 1;
    }

    /** The first cell in words; a running number may stand before it. */
    private @Nullable String subject(List<Cell> cells) {
        for (Cell cell : cells) {
            if (cell.end > cell.start && Characters.isHan(text.charAt(cell.start))) {
                String words = frame.folded().verbatim(cell.start, cell.end);
                boolean all = SUMS.contains(words.replaceAll("\\s", ""));
                return all ? frame.issue().subject() : words.length() <= LONGEST_NAME ? words : null;
            }
        }
        return null;
    }

    private @Nullable Draft draft(Cell cell, Column column) {
        String words = text.substring(cell.start, cell.end);
        Quantity quantity = isNumber(words) ? plain(words, column) : told(cell);
        if (quantity == null || column.indicator.isEmpty()) {
            return null;
        }
        Draft draft = new Draft(column.indicator, quantity, cell.start, cell.end);
        draft.confidence = 0.75;
        draft.reason = "表格行列";
        return draft;
    }

    private static @Nullable Quantity plain(String words, Column column) {
        return column.unit.isEmpty()
                ? null
                : new Quantity(Comparator.EQUAL, new BigDecimal(words), null, column.unit, null, null, words, false);
    }

    /** A cell that tells its unit itself and nothing else. */
    private @Nullable Quantity told(Cell cell) {
        List<Measure> measures = Scan.of(text, cell.start, cell.end).measures();
        boolean whole = measures.size() == 1
                && measures.getFirst().start() == cell.start
                && measures.getFirst().end() == cell.end;
        if (!whole || measures.getFirst().is(Measure.Dimension.NAME)) {
            return null;
        }
        Measure measure = measures.getFirst();
        Comparator comparator = measure.max() == null ? Comparator.EQUAL : Comparator.RANGE;
        String words = text.substring(cell.start, cell.end);
        return new Quantity(
                comparator, measure.value(), measure.max(), measure.unit(), null, null, words, measure.masked());
    }

    private static boolean isNumber(String words) {
        boolean digits = !words.isEmpty()
                && words.length() <= LONGEST_NUMBER
                && words.chars().allMatch(each -> Characters.isDigit((char) each) || each == '.');
        return digits
                && words.charAt(0) != '.'
                && words.charAt(words.length() - 1) != '.'
                && words.indexOf('.') == words.lastIndexOf('.');
    }
}
