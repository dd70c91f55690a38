package cn.yinfeng.app.duty.model;

import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.duty.Rhythm.Every;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** The days by which something is due, one after the other, as long as it lasts. */
public final class DueDays {
    private static final int DAYS_OF_TEN = 10;
    private final Workdays workdays;

    public DueDays(Workdays workdays) {
        this.workdays = workdays;
    }

    /** In their order; each belongs to a period that has ended or ends while the duty lasts. */
    public Stream<LocalDate> of(Rhythm rhythm, LocalDate startsOn, LocalDate endsOn) {
        Stream<LocalDate> days = switch (rhythm.every()) {
            case ONCE -> Stream.ofNullable(rhythm.on());
            case DAY -> steps(startsOn, endsOn, rhythm.interval());
            case WORKDAY -> steps(startsOn, endsOn, 1).filter(workdays::isWorkday);
            case WEEK -> weeks(rhythm, startsOn, endsOn);
            case TEN_DAYS -> tens(startsOn, endsOn);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> months(rhythm, startsOn, endsOn);
        };
        return days.filter(day -> !day.isBefore(startsOn)).filter(day -> rhythm.after() || !day.isAfter(endsOn));
    }

    private static Stream<LocalDate> steps(LocalDate from, LocalDate to, int days) {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(days));
    }

    private static Stream<LocalDate> weeks(Rhythm rhythm, LocalDate from, LocalDate to) {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Integer weekday = rhythm.weekday();
        int behind = (weekday == null ? DayOfWeek.SUNDAY.getValue() : weekday) - 1;
        int last = rhythm.after() ? rhythm.interval() : rhythm.interval() - 1;
        return Stream.iterate(monday, day -> !day.isAfter(to), day -> day.plusWeeks(rhythm.interval()))
                .map(day -> day.plusWeeks(last).plusDays(behind));
    }

    private static Stream<LocalDate> tens(LocalDate from, LocalDate to) {
        return Stream.iterate(YearMonth.from(from), month -> !month.atDay(1).isAfter(to), month -> month.plusMonths(1))
                .flatMap(month ->
                        Stream.of(month.atDay(DAYS_OF_TEN), month.atDay(2 * DAYS_OF_TEN), month.atEndOfMonth()));
    }

    private Stream<LocalDate> months(Rhythm rhythm, LocalDate from, LocalDate to) {
        int length = length(rhythm.every());
        YearMonth first = YearMonth.of(from.getYear(), (from.getMonthValue() - 1) / length * length + 1);
        int step = length * rhythm.interval();
        return Stream.iterate(first, month -> !month.atDay(1).isAfter(to), month -> month.plusMonths(step))
                .map(month -> month.plusMonths(step))
                .filter(behind ->
                        !rhythm.after() || !behind.atDay(1).minusDays(1).isAfter(to))
                .map(behind -> day(rhythm, rhythm.after() ? behind : behind.minusMonths(length), length));
    }

    /** The day within one period that begins with this month. */
    private LocalDate day(Rhythm rhythm, YearMonth begin, int length) {
        Integer told = rhythm.month();
        Integer workday = rhythm.workday();
        if (workday != null) {
            return workdays.nth(begin.plusMonths(told == null ? 0 : told - 1L).atDay(1), workday);
        }
        Integer day = rhythm.day();
        int within = told != null ? told : rhythm.after() && day != null ? 1 : length;
        YearMonth month = begin.plusMonths(within - 1L);
        return day == null || day > month.lengthOfMonth() ? month.atEndOfMonth() : month.atDay(day);
    }

    /** Months of the period; 0 where it is none of months. */
    static int length(Every every) {
        return switch (every) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case ONCE, DAY, WORKDAY, WEEK, TEN_DAYS -> 0;
        };
    }
}
