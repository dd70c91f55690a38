package cn.yinfeng.app.project.model;

import static java.util.Map.entry;

import cn.yinfeng.app.intake.ImportColumn;
import cn.yinfeng.app.intake.ImportRow;
import cn.yinfeng.app.intake.Problem;
import cn.yinfeng.app.project.CapitalOrigin;
import cn.yinfeng.app.project.ContractType;
import cn.yinfeng.kernel.CreditCode;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Money;
import cn.yinfeng.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows of the sheet of projects; says everything that is wrong with a row, not only the first thing. */
public final class ProjectSheet {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("name"),
            ImportColumn.optional("projectCode"),
            ImportColumn.required("unit"),
            ImportColumn.optional("investor"),
            ImportColumn.optional("creditCode"),
            ImportColumn.required("origin"),
            ImportColumn.optional("sourceProvince"),
            ImportColumn.optional("industry"),
            ImportColumn.required("contractType"),
            ImportColumn.required("signedOn"),
            ImportColumn.optional("event"),
            ImportColumn.optional("contractAmount"),
            ImportColumn.optional("amountUnit"),
            ImportColumn.optional(PlannedColumns.START),
            ImportColumn.optional(PlannedColumns.FUNDS),
            ImportColumn.optional("contactName"),
            ImportColumn.optional("contactPhone"),
            ImportColumn.optional("remark"));

    /** GB/T 40058-2021: year and month, region, department, type, serial and check. */
    private static final Pattern PROJECT_CODE =
            Pattern.compile("\\d{2}(0[1-9]|1[0-2])-\\d{6}-\\d{2}-\\d{2}-[0-9A-Z]{6}");

    private static final int LONGEST = 200;
    private static final Map<String, CapitalOrigin> ORIGINS = Map.ofEntries(
            entry("省外", CapitalOrigin.OUTSIDE_PROVINCE),
            entry("境外", CapitalOrigin.ABROAD),
            entry("市外省内", CapitalOrigin.WITHIN_PROVINCE),
            entry("省内市外", CapitalOrigin.WITHIN_PROVINCE),
            entry("市内", CapitalOrigin.WITHIN_CITY),
            entry("outside the province", CapitalOrigin.OUTSIDE_PROVINCE),
            entry("abroad", CapitalOrigin.ABROAD),
            entry("within the province", CapitalOrigin.WITHIN_PROVINCE),
            entry("within the city", CapitalOrigin.WITHIN_CITY),
            entry("未知", CapitalOrigin.UNKNOWN),
            entry("unknown", CapitalOrigin.UNKNOWN));
    private static final Map<String, ContractType> CONTRACTS = Map.of(
            "正式合同", ContractType.FORMAL,
            "框架协议", ContractType.FRAMEWORK,
            "意向书", ContractType.INTENT,
            "formal contract", ContractType.FORMAL,
            "framework agreement", ContractType.FRAMEWORK,
            "letter of intent", ContractType.INTENT);

    private final UnitDirectory units;
    private final Provinces provinces;
    private final LocalDate today;

    public ProjectSheet(UnitDirectory units, Provinces provinces, LocalDate today) {
        this.units = units;
        this.provinces = provinces;
        this.today = today;
    }

    /** The row as a draft; null if there is a problem, and then every problem has been told. */
    public @Nullable Draft read(ImportRow row, Consumer<Problem> problems) {
        return new Reading(row, problems).draft();
    }

    /** One row while it is read. */
    private final class Reading {
        private final ImportRow row;
        private final Consumer<Problem> problems;
        private boolean bad;

        Reading(ImportRow row, Consumer<Problem> problems) {
            this.row = row;
            this.problems = problems;
        }

        @Nullable
        Draft draft() {
            COLUMNS.stream()
                    .filter(column ->
                            column.required() && row.text(column.code()).isEmpty())
                    .forEach(column -> say(Problem.at(column.code(), "INTAKE-020")));
            COLUMNS.stream()
                    .filter(column -> row.text(column.code()).length() > LONGEST
                            && !column.code().equals("remark"))
                    .forEach(column -> say(Problem.at(column.code(), "PROJECT-019", "longest", LONGEST)));
            Integer unit = unit();
            CapitalOrigin origin = choice("origin", ORIGINS, "PROJECT-003");
            ContractType contract = choice("contractType", CONTRACTS, "PROJECT-004");
            Period signed = signed();
            String projectCode = projectCode();
            String creditCode = creditCode();
            Long amount = amount();
            String place = place(origin);
            LocalDate plannedStart = PlannedColumns.start(row, this::say);
            Long plannedFunds = PlannedColumns.funds(row, this::say);
            if (bad || unit == null || origin == null || contract == null || signed == null) {
                return null;
            }
            return new Draft(
                    row.number(),
                    Ids.next(),
                    unit,
                    row.text("name"),
                    projectCode,
                    creditCode,
                    row.text("investor"),
                    origin,
                    row.text("industry"),
                    contract,
                    signed,
                    row.text("event"),
                    amount,
                    row.text("contactName"),
                    row.text("contactPhone"),
                    row.text("remark"),
                    place,
                    plannedStart,
                    plannedFunds,
                    plannedFunds == null ? null : today.getYear());
        }

        /** The province; capital from abroad comes from none of the mainland's. */
        private String place(@Nullable CapitalOrigin origin) {
            String text = row.text("sourceProvince");
            if (text.isEmpty()) {
                return "";
            }
            Provinces.Province province = provinces.find(text).orElse(null);
            if (province == null) {
                say(Problem.at("sourceProvince", "PROJECT-032", "value", text));
                return "";
            }
            if (origin != null
                    && origin != CapitalOrigin.UNKNOWN
                    && (origin == CapitalOrigin.ABROAD) != province.abroad()) {
                say(Problem.at("sourceProvince", "PROJECT-033", "value", text));
            }
            return province.code();
        }

        private void say(Problem problem) {
            bad = true;
            problems.accept(problem);
        }

        private @Nullable Integer unit() {
            String text = row.text("unit");
            Integer unit = units.find(text);
            if (unit == null && !text.isEmpty()) {
                say(Problem.at("unit", units.isAmbiguous(text) ? "PROJECT-002" : "PROJECT-001", "unit", text));
            }
            return unit;
        }

        private <T> @Nullable T choice(String column, Map<String, T> choices, String code) {
            String text = row.text(column);
            T choice = choices.get(text.toLowerCase(Locale.ROOT));
            if (choice == null && !text.isEmpty()) {
                say(Problem.at(column, code, "value", text));
            }
            return choice;
        }

        private @Nullable Period signed() {
            String text = row.text("signedOn");
            if (text.isEmpty()) {
                return null;
            }
            Period signed = Period.parse(text).orElse(null);
            if (signed == null) {
                say(Problem.at("signedOn", "PROJECT-005", "value", text));
            } else if (signed.from().isAfter(today)) {
                say(new Problem("signedOn", "PROJECT-006", Map.of("value", text, "today", today.toString())));
            }
            return signed;
        }

        private @Nullable String projectCode() {
            String code = row.text("projectCode").toUpperCase(Locale.ROOT);
            if (!code.isEmpty() && !PROJECT_CODE.matcher(code).matches()) {
                say(Problem.at("projectCode", "PROJECT-011", "value", code));
            }
            return code.isEmpty() ? null : code;
        }

        private @Nullable String creditCode() {
            String code = row.text("creditCode").toUpperCase(Locale.ROOT);
            if (!code.isEmpty() && !CreditCode.hasShape(code)) {
                say(Problem.at("creditCode", "PROJECT-013", "value", code));
            }
            return code.isEmpty() ? null : code;
        }

        /** The amount in 分; null where none is stated. Without its unit an amount says nothing. */
        private @Nullable Long amount() {
            String text = row.text("contractAmount");
            if (text.isEmpty()) {
                return null;
            }
            BigDecimal number = Amounts.number(text).orElse(null);
            if (number == null) {
                say(Problem.at("contractAmount", "PROJECT-007", "value", text));
                return null;
            }
            Money.Scale scale = Amounts.scale(row.text("amountUnit"));
            if (scale == null) {
                say(Problem.at("amountUnit", "PROJECT-008", "value", row.text("amountUnit")));
                return null;
            }
            Long fen = Amounts.fen(number, scale).orElse(null);
            if (fen == null) {
                say(Problem.at("contractAmount", "PROJECT-009", "value", text));
            } else if (fen <= 0) {
                say(Problem.at("contractAmount", "PROJECT-010", "value", text));
            }
            return fen;
        }
    }
}
