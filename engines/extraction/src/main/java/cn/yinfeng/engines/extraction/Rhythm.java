package cn.yinfeng.engines.extraction;

import org.jspecify.annotations.Nullable;

/**
 * How often something is due, and by when each time. What the document does not tell is null: then it is due by the end
 * of each period.
 *
 * @param every the period: each week, month, quarter …; ONCE has none
 * @param interval how many periods from one to the next: 2 for 每两月
 * @param times how often within that time, at least 1
 * @param weekday 1 Monday to 7 Sunday
 * @param month of a quarter (1 to 3), half year (1 to 6) or year (1 to 12)
 * @param day of the month; 31 is its last day, however long it is
 * @param workday the n-th working day of the month or period (每月前5个工作日内)
 * @param after it falls into the time behind the period that it speaks of (次月5日前, 每季度结束后10日内)
 * @param clock time of day as 17:00
 * @param on the day in ISO 8601, for ONCE
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
        @Nullable String on) {

    /** The period that comes again. */
    public enum Every {
        /** Once by a date. */
        ONCE,
        DAY,
        WORKDAY,
        WEEK,
        /** 旬: ten days, three in a month. */
        TEN_DAYS,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /** The same, so many times. */
    public Rhythm times(int wanted) {
        return new Rhythm(every, interval, Math.max(1, wanted), weekday, month, day, workday, after, clock, on);
    }
}
