package cn.yinfeng.engines.extraction.token;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a time.
 *
 * @param kind what sort of time
 * @param start first character in the folded text
 * @param end the place behind it
 * @param from the moment, or the first one of a range
 * @param to the last moment of a range, else null
 * @param due it names an end to be met: 到…, …前, …底
 * @param label as printed
 * @param clock time of day (17:00), or empty
 */
public record TimePhrase(
        Kind kind, int start, int end, Part from, @Nullable Part to, boolean due, String label, String clock) {

    /** What sort of time. */
    public enum Kind {
        /** A year, some years, or a part of a year without a month. */
        YEAR,
        /** A month or a day. */
        DATE,
        /** From one to another. */
        RANGE,
        /** 每月, 每两个月, 每周四17:00前. */
        RECURRING,
        /** 三年内, 15个工作日内. */
        DURATION
    }

    /**
     * One moment as far as it is told.
     *
     * @param year 0 where it is not told
     * @param offset years to add to the document's year where no year is told (明年 1)
     * @param month 0 where it is not told
     * @param day 0 where it is not told
     * @param months how many months from {@code month} (3 for a quarter)
     */
    public record Part(int year, int offset, int month, int day, int months) {
        static final Part NONE = new Part(0, 0, 0, 0, 1);

        /** The last day, for a document of this year; null where there is none on the calendar. */
        public @Nullable LocalDate last(int documentYear) {
            return day(documentYear, true);
        }

        public @Nullable LocalDate first(int documentYear) {
            return day(documentYear, false);
        }

        private @Nullable LocalDate day(int documentYear, boolean last) {
            int told = year(documentYear);
            if (told == 0) {
                return null;
            }
            try {
                if (day > 0) {
                    return LocalDate.of(told, month, day);
                }
                YearMonth begin = YearMonth.of(told, Math.max(1, month));
                YearMonth until = month == 0 ? YearMonth.of(told, 12) : begin.plusMonths(months - 1L);
                return last ? until.atEndOfMonth() : begin.atDay(1);
            } catch (DateTimeException notOnTheCalendar) {
                return null;
            }
        }

        public int year(int documentYear) {
            return year > 0 ? year : documentYear == 0 ? 0 : documentYear + offset;
        }

        Part withYear(int other) {
            return new Part(other, 0, month, day, months);
        }
    }

    /** The same, to be met by its end where {@code shared}: 到2025年、2027年. */
    public TimePhrase due(boolean shared) {
        return new TimePhrase(kind, start, end, from, to, due || shared, label, clock);
    }

    public int length() {
        return end - start;
    }

    /** 一考, 一调度, 一碰头: whether what is done each time begins here. */
    public static boolean isAct(String text, int at, int end) {
        return RhythmReader.isAct(text, at, end);
    }
}
