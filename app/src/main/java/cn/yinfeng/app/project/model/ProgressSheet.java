package cn.yinfeng.app.project.model;

import cn.yinfeng.app.intake.ImportColumn;
import cn.yinfeng.app.intake.ImportRow;
import cn.yinfeng.app.intake.Problem;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Statement;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.kernel.Money;
import cn.yinfeng.kernel.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads rows of the sheet of progress as statements to the ledger. */
public final class ProgressSheet {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("projectNumber"),
            ImportColumn.optional("projectName"),
            ImportColumn.optional("unit"),
            ImportColumn.required("indicator"),
            ImportColumn.required("period"),
            ImportColumn.required("value"),
            ImportColumn.optional("amountUnit"),
            ImportColumn.optional("mode"),
            ImportColumn.optional("basis"),
            ImportColumn.optional("source"),
            ImportColumn.optional("voucher"),
            ImportColumn.optional("reason"));

    private static final Map<String, Boolean> MODES =
            Map.of("", false, "当期", false, "累计", true, "this period", false, "cumulative", true);
    private static final Map<String, Basis> BASES = Map.of(
            "", Basis.REPORTED,
            "上报", Basis.REPORTED,
            "认定", Basis.RECOGNISED,
            "reported", Basis.REPORTED,
            "recognised", Basis.RECOGNISED);
    private static final Map<String, Long> HAPPENED = Map.of("是", 1L, "否", 0L, "yes", 1L, "no", 0L);

    private final Map<String, Measure> indicators;

    /** @param indicators what can be counted, by every name that a clerk may use */
    public ProgressSheet(Map<String, Measure> indicators) {
        this.indicators = Map.copyOf(indicators);
    }

    /** An indicator: its code, and whether it is money. */
    public record Measure(String code, boolean money) {}

    /** The project that a row is about. */
    public record Subject(SubjectRef ref, int unit, int sight) {}

    /** The row as a statement about a project; null if there is a problem, and then every problem has been told. */
    public @Nullable Statement read(ImportRow row, @Nullable Subject subject, Consumer<Problem> problems) {
        return new Reading(row, problems).statement(subject);
    }

    /** One row while it is read. */
    private final class Reading {
        private final ImportRow row;
        private final Consumer<Problem> problems;

        Reading(ImportRow row, Consumer<Problem> problems) {
            this.row = row;
            this.problems = problems;
        }

        @Nullable
        Statement statement(@Nullable Subject subject) {
            COLUMNS.stream()
                    .filter(column ->
                            column.required() && row.text(column.code()).isEmpty())
                    .forEach(column -> problems.accept(Problem.at(column.code(), "INTAKE-020")));
            Measure measure = choice("indicator", indicators, "PROJECT-023");
            Boolean cumulative = choice("mode", MODES, "PROJECT-024");
            Basis basis = choice("basis", BASES, "PROJECT-025");
            Period period = period();
            Long amount = measure == null ? null : amount(measure);
            if (subject == null
                    || measure == null
                    || cumulative == null
                    || basis == null
                    || period == null
                    || amount == null) {
                return null;
            }
            return new Statement(
                    row.number(),
                    subject.ref(),
                    subject.unit(),
                    subject.sight(),
                    measure.code(),
                    period,
                    amount,
                    cumulative && measure.money(),
                    basis,
                    measure.money() ? row.text("source") : "",
                    none(row.text("voucher")),
                    none(row.text("reason")));
        }

        private <T> @Nullable T choice(String column, Map<String, T> choices, String code) {
            String text = row.text(column);
            T choice = choices.get(text.toLowerCase(Locale.ROOT));
            if (choice == null && !text.isEmpty()) {
                problems.accept(Problem.at(column, code, "value", text));
            }
            return choice;
        }

        private @Nullable Period period() {
            String text = row.text("period");
            Period period = Period.parse(text).orElse(null);
            if (period == null && !text.isEmpty()) {
                problems.accept(Problem.at("period", "PROJECT-026", "value", text));
            }
            return period;
        }

        private @Nullable Long amount(Measure measure) {
            String text = row.text("value");
            if (text.isEmpty()) {
                return null;
            }
            return measure.money() ? money(text) : happened(text);
        }

        private @Nullable Long happened(String text) {
            Long happened = HAPPENED.get(text.toLowerCase(Locale.ROOT));
            if (happened != null) {
                return happened;
            }
            BigDecimal number = Amounts.number(text).orElse(null);
            if (number == null || (number.compareTo(BigDecimal.ONE) != 0 && number.signum() != 0)) {
                problems.accept(Problem.at("value", "PROJECT-027", "value", text));
                return null;
            }
            return number.longValue();
        }

        private @Nullable Long money(String text) {
            BigDecimal number = Amounts.number(text).orElse(null);
            if (number == null) {
                problems.accept(Problem.at("value", "PROJECT-007", "value", text));
                return null;
            }
            Money.Scale scale = Amounts.scale(row.text("amountUnit"));
            if (scale == null) {
                problems.accept(Problem.at("amountUnit", "PROJECT-008", "value", row.text("amountUnit")));
                return null;
            }
            Long fen = Amounts.fen(number, scale).orElse(null);
            if (fen == null) {
                problems.accept(Problem.at("value", "PROJECT-009", "value", text));
            }
            return fen;
        }

        private static @Nullable String none(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
