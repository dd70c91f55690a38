package cn.yinfeng.app.submission.model;

import cn.yinfeng.kernel.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * 报送种类: what is returned how often.
 *
 * @param ends the weekday with which a week ends, 1 Monday to 7 Sunday
 * @param route by which it is signed
 * @param figures codes of the figures that go with it
 */
public record Kind(
        String code,
        String zh,
        String en,
        Every every,
        int ends,
        String route,
        List<Section> sections,
        List<String> figures,
        String source,
        LocalDate from,
        LocalDate to) {
    public Kind {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /** How often. */
    public enum Every {
        WEEK,
        MONTH,
        QUARTER
    }

    /** What a section asks for. */
    public enum Asks {
        TEXT,
        ENTRIES
    }

    /** A section; indicators are those of its entries. */
    public record Section(String code, String zh, String en, Asks asks, boolean required, List<String> indicators) {
        public Section {
            indicators = List.copyOf(indicators);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The period that a day is in. */
    public Period period(LocalDate day) {
        return switch (every) {
            case WEEK -> {
                LocalDate last = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(ends)));
                yield new Period(last.minusDays(6), last);
            }
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> {
                YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
                yield new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
            }
        };
    }
}
