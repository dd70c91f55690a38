package cn.yinfeng.app.portal.web;

import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Figures.FigureRow;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.portal.PublicFigures.PublicPublication;
import cn.yinfeng.kernel.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A publication as a CSV that spreadsheets open in Chinese: values for reading, and the exact numbers beside them. */
@Component
class FiguresSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    private final Messages messages;

    FiguresSheet(Messages messages) {
        this.messages = messages;
    }

    byte[] of(PublicPublication publication) {
        var sheet = new StringBuilder(BYTE_ORDER_MARK);
        if (publication.demo()) {
            line(sheet, text("demo"));
        }
        line(sheet, text("title"), publication.unitName(), publication.month());
        line(sheet, text("on"), publication.on().toString());
        line(sheet, text("basis"), text("basis." + publication.basis()));
        line(sheet, text("watermark"), publication.watermark());
        line(sheet, text("publishedAt"), publication.publishedAt().toString());
        line(sheet, text("contact"), publication.contact());
        line(sheet);
        figures(sheet, publication);
        line(sheet);
        definitions(sheet, publication);
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void figures(StringBuilder sheet, PublicPublication publication) {
        Map<String, String> names = publication.definitions().stream()
                .collect(Collectors.toMap(DefinitionView::code, DefinitionView::name, (one, other) -> one));
        line(
                sheet,
                text("unit"),
                text("cohort"),
                text("figure"),
                text("value"),
                text("measure"),
                text("numerator"),
                text("denominator"));
        for (FigureRow row : publication.rows()) {
            for (Figure figure : row.figures()) {
                line(
                        sheet,
                        row.unit().name(),
                        row.cohort().label(),
                        names.getOrDefault(figure.code(), figure.code()),
                        value(figure),
                        measure(figure),
                        figure.numerator(),
                        figure.denominator() == null ? "" : figure.denominator());
            }
        }
    }

    private void definitions(StringBuilder sheet, PublicPublication publication) {
        line(sheet, text("figure"), text("definition"), text("source"), text("from"), text("to"), "SHA-256");
        for (DefinitionView each : publication.definitions()) {
            line(
                    sheet,
                    each.name(),
                    each.text(),
                    each.source(),
                    each.from().toString(),
                    each.to() == null ? "" : each.to().toString(),
                    each.hash());
        }
    }

    private static String value(Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> figure.numerator();
            case MONEY -> new BigDecimal(figure.numerator()).movePointLeft(2).toPlainString();
            case RATE -> percent(new BigInteger(figure.numerator()), figure.denominator());
        };
    }

    private static String percent(BigInteger numerator, @Nullable String denominator) {
        var share = new Share(numerator, new BigInteger(denominator == null ? "0" : denominator));
        return share.isDefined() ? share.percent(2).toPlainString() : "";
    }

    private String measure(Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> "";
            case MONEY -> "CNY".equals(figure.currency()) ? text("yuan") : String.valueOf(figure.currency());
            case RATE -> "%";
        };
    }

    private String text(String name) {
        Locale reader = LocaleContextHolder.getLocale();
        return messages.text("portal.sheet." + name, Map.of(), reader);
    }

    private static void line(StringBuilder sheet, String... cells) {
        sheet.append(Arrays.stream(cells).map(FiguresSheet::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A cell that a spreadsheet takes for text, also where it begins like a formula. */
    static String cell(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        boolean formula = !number && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
