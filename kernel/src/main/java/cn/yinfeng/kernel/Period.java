package cn.yinfeng.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The business time that a fact is about: one day, one month or one year, both ends included.
 *
 * @param from first day
 * @param to last day, never before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
    private static final Pattern TEXT =
            Pattern.compile("\\s*(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月?)|年?)\\s*");

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " … " + to + " runs backwards");
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static Period year(Year year) {
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Reads 2023, 2023-05, 2023年5月, 2023-05-31, 2023/5/31, 2023年5月31日; empty when it is none of these. */
    public static Optional<Period> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(year(Year.of(year)));
            }
            int month = Integer.parseInt(matcher.group(2));
            if (matcher.group(3) == null) {
                return Optional.of(month(YearMonth.of(year, month)));
            }
            return Optional.of(day(LocalDate.of(year, month, Integer.parseInt(matcher.group(3)))));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    /** The months of the period that have ended by a day, over all its months: 5/12 on 31 May, 4/12 the day before. */
    public Share monthsEnded(LocalDate on) {
        YearMonth first = YearMonth.from(from);
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(to)) + 1;
        if (!on.isBefore(to)) {
            return Share.of(months, months);
        }
        long ended = ChronoUnit.MONTHS.between(first, YearMonth.from(on.plusDays(1)));
        return Share.of(Math.clamp(ended, 0, months), months);
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    public boolean isOneMonth() {
        return equals(month(YearMonth.from(from)));
    }
}
