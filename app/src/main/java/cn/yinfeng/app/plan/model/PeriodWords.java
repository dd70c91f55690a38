package cn.yinfeng.app.plan.model;

import cn.yinfeng.kernel.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For when a document sets a target, in its own words: 2021年, 2024年至2026年, 到2025年, 2023年1-5月, 2021-02-20/2021-02-28. */
final class PeriodWords {
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?\\s*[至到—–-]+\\s*(\\d{4})年");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})年(\\d{1,2})月?\\s*[至到—–-]+\\s*(\\d{1,2})月");
    private static final Pattern UNTIL = Pattern.compile("到(\\d{4})年");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

    private PeriodWords() {}

    /** The days meant; empty where the words name no year. 到2025年 begins with the year of issue. */
    static Optional<Period> read(String words, @Nullable LocalDate issued) {
        try {
            Matcher days = DAYS.matcher(words);
            if (days.find()) {
                return Optional.of(new Period(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))));
            }
            Matcher years = YEARS.matcher(words);
            if (years.find()) {
                return Optional.of(span(year(years, 1), year(years, 2)));
            }
            Matcher months = MONTHS.matcher(words);
            if (months.find()) {
                YearMonth first = YearMonth.of(year(months, 1), Integer.parseInt(months.group(2)));
                YearMonth last = YearMonth.of(year(months, 1), Integer.parseInt(months.group(3)));
                return Optional.of(new Period(first.atDay(1), last.atEndOfMonth()));
            }
            Matcher until = UNTIL.matcher(words);
            if (until.find()) {
                int last = year(until, 1);
                return Optional.of(span(issued == null ? last : Math.min(issued.getYear(), last), last));
            }
            Matcher one = YEAR.matcher(words);
            return one.find() ? Optional.of(Period.year(Year.of(year(one, 1)))) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    private static int year(Matcher words, int group) {
        return Integer.parseInt(words.group(group));
    }

    private static Period span(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
