package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Place;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts out of a sheet of three columns: unit, measure, value. Every fault names its row and column. */
public final class FactsCsv {
    private static final List<List<String>> HEADERS =
            List.of(List.of("unit", "measure", "value"), List.of("单位", "指标", "数值"));
    private static final int COLUMNS = 3;
    private static final String FORMULA = "=+-@";

    private final String file;
    private final Scheme scheme;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Map<String, Value>> units = new LinkedHashMap<>();

    private FactsCsv(String file, Scheme scheme) {
        this.file = file;
        this.scheme = scheme;
    }

    /** Reads the whole sheet; an empty value is a missing fact. */
    public static Checked<UnitFacts> read(String file, String text, Scheme scheme) {
        return new FactsCsv(file, scheme).read(text);
    }

    private Checked<UnitFacts> read(String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !HEADERS.contains(cells(lines.getFirst()))) {
            faults.add(
                    at(1, 1, FaultCode.WRONG_SHAPE, new Words("表头", "the header"), Words.same("unit,measure,value")));
        }
        for (int row = 2; row <= lines.size(); row++) {
            if (!lines.get(row - 1).isBlank()) {
                row(row, cells(lines.get(row - 1)));
            }
        }
        if (!faults.isEmpty()) {
            return new Checked.Faulty<>(faults);
        }
        var facts = new LinkedHashMap<String, Facts>();
        units.forEach((unit, values) -> facts.put(unit, new Facts(values)));
        return new Checked.Sound<>(new UnitFacts(facts));
    }

    private void row(int row, List<String> cells) {
        if (cells.size() != COLUMNS || cells.get(0).isEmpty()) {
            faults.add(at(
                    row,
                    1,
                    FaultCode.WRONG_SHAPE,
                    new Words("本行", "this row"),
                    new Words("单位,指标,数值", "unit,measure,value")));
            return;
        }
        String measure = cells.get(1);
        Optional<Declared> declared = scheme.vocabulary().find(measure);
        if (declared.isEmpty()) {
            faults.add(at(
                    row,
                    2,
                    FaultCode.FACT_UNKNOWN_MEASURE,
                    Words.same(measure),
                    scheme.vocabulary().advice(measure)));
            return;
        }
        Map<String, Value> facts = units.computeIfAbsent(cells.get(0), ignored -> new LinkedHashMap<>());
        if (!cells.get(2).isEmpty()) {
            value(row, cells, declared.get(), facts);
        }
    }

    private void value(int row, List<String> cells, Declared declared, Map<String, Value> facts) {
        Optional<Value> value = declared.type().read(cells.get(2));
        if (value.isEmpty()) {
            faults.add(at(
                    row,
                    3,
                    FaultCode.FACT_UNREADABLE,
                    Words.same(cells.get(2)),
                    declared.type().label()));
        } else if (facts.putIfAbsent(declared.name(), value.get()) != null) {
            faults.add(at(row, 2, FaultCode.FACT_TWICE, Words.same(cells.get(0)), Words.same(declared.name())));
        }
    }

    /** The column of a fault in a sheet is the cell's number. */
    private Fault at(int row, int column, FaultCode code, Words... found) {
        return code.at(file, "", new Place(row, column), found);
    }

    /** Cells of one line; a quoted cell may hold commas, a doubled quote is one quote. */
    public static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (each == '"') {
                quoted = !quoted;
                if (quoted && !cell.isEmpty()) {
                    cell.append(each);
                }
            } else if (each == ',' && !quoted) {
                cells.add(plain(cell));
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(plain(cell));
        return cells;
    }

    /** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula. */
    private static String plain(StringBuilder cell) {
        String text = cell.toString().strip();
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
