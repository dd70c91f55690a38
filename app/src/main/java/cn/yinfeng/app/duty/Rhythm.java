package cn.yinfeng.app.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often something is due, and by when each time. What is left out means the end of the period.
 *
 * @param every the period that comes again
 * @param interval how many periods from one to the next: 2 for every two months
 * @param times how often within that time
 * @param weekday 1 Monday to 7 Sunday, of a week
 * @param month of a quarter (1 to 3), half year (1 to 6) or year (1 to 12)
 * @param day of the month; 31 is its last day, however long it is
 * @param workday the n-th working day, by the published calendar
 * @param after it falls into the time behind the period that it speaks of (次月5日前, 季度结束后10日内)
 * @param clock time of day as 17:00
 * @param on the day, for ONCE
 */
public record Rhythm(
        Every every,
        int interval,
        int times,
        @Nullable Integer weekday,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer workday,
        boolean after,
        @Nullable String clock,
        @Nullable LocalDate on) {

    /** The period that comes again. */
    public enum Every {
        ONCE,
        DAY,
        WORKDAY,
        WEEK,
        TEN_DAYS,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }
}
