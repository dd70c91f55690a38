package cn.yinfeng.app.project.model;

import cn.yinfeng.app.intake.ImportRow;
import cn.yinfeng.app.intake.Problem;
import cn.yinfeng.kernel.Money;
import cn.yinfeng.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a sheet of projects says of their schedule: 计划开工日期, 本年计划到位资金（万元）. */
final class PlannedColumns {
    static final String START = "plannedStart";
    static final String FUNDS = "plannedFunds";

    private PlannedColumns() {}

    /** A day, or a month, which stands for its last day; null where none is stated. */
    static @Nullable LocalDate start(ImportRow row, Consumer<Problem> problems) {
        String text = row.text(START);
        if (text.isEmpty()) {
            return null;
        }
        Period period = Period.parse(text)
                .filter(each -> each.isOneDay() || each.isOneMonth())
                .orElse(null);
        if (period == null) {
            problems.accept(Problem.at(START, "PROJECT-034", "value", text));
            return null;
        }
        return period.to();
    }

    /** 分; the header says that the sheet states 万元. Null where nothing is stated. */
    static @Nullable Long funds(ImportRow row, Consumer<Problem> problems) {
        String text = row.text(FUNDS);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = Amounts.number(text).orElse(null);
        if (number == null) {
            problems.accept(Problem.at(FUNDS, "PROJECT-035", "value", text));
            return null;
        }
        Long fen = Amounts.fen(number, Money.Scale.WAN).orElse(null);
        if (fen == null || fen < 0) {
            problems.accept(Problem.at(FUNDS, "PROJECT-036", "value", text));
            return null;
        }
        return fen;
    }
}
