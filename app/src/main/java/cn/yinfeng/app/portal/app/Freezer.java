package cn.yinfeng.app.portal.app;

import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.Figures.FigureRow;
import cn.yinfeng.app.figures.Figures.FigureTable;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.portal.model.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks figures for a month's whole table and freezes it: the numbers as text, with the digest of that text. */
@Component
class Freezer {
    private final Figures figures;
    private final JsonMapper json;

    Freezer(Figures figures, JsonMapper json) {
        this.figures = figures;
        this.json = json;
    }

    /** A table frozen: {@code text} is what is kept, {@code sha256} its digest. */
    record Frozen(FigureTable table, String text, String sha256) {}

    /** The unit with its children and all projects, then the unit's cohorts; all at one watermark. */
    FigureTable table(int unit, YearMonth month, Basis basis) {
        LocalDate on = month.atEndOfMonth();
        FigureTable byUnit = figures.table(new Question(unit, on, basis, Split.UNITS, CohortKind.ALL, null, null));
        FigureTable byCohort = figures.table(
                new Question(unit, on, basis, Split.COHORTS, CohortKind.ALL, null, Long.valueOf(byUnit.watermark())));
        List<FigureRow> cohorts = byCohort.rows().stream()
                .filter(row -> row.cohort().kind() != CohortKind.ALL)
                .toList();
        List<FigureRow> rows =
                Stream.concat(byUnit.rows().stream(), cohorts.stream()).toList();
        return new FigureTable(on, byUnit.watermark(), basis, byUnit.demo(), rows);
    }

    Frozen freeze(int unit, YearMonth month, Basis basis) {
        FigureTable table = inLanguage(Locale.SIMPLIFIED_CHINESE, () -> table(unit, month, basis));
        var content = new Content(
                table.rows(), definitions(table.on(), Locale.SIMPLIFIED_CHINESE), definitions(table.on(), Locale.US));
        String text = json.writeValueAsString(content);
        return new Frozen(table, text, sha256(text));
    }

    Content thaw(String text) {
        return json.readValue(text, Content.class);
    }

    private List<DefinitionView> definitions(LocalDate on, Locale language) {
        return inLanguage(language, () -> figures.definitions(on));
    }

    /** Figures answer in the reader's language; the public's readers come later, in either. */
    private static <T> T inLanguage(Locale language, Supplier<T> question) {
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language);
        try {
            return question.get();
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
