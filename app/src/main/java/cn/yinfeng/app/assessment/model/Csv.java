package cn.yinfeng.app.assessment.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a sheet that spreadsheets open in Chinese and never take for formulas. */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    private final StringBuilder sheet = new StringBuilder(BYTE_ORDER_MARK);

    Csv line(String... cells) {
        sheet.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    String text() {
        return sheet.toString();
    }

    private static String cell(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        boolean formula = !number && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
