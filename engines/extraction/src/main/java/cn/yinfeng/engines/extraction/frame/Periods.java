package cn.yinfeng.engines.extraction.frame;

import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.TimePhrase.Kind;
import cn.yinfeng.engines.extraction.token.TimePhrase.Part;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a time as a period and a deadline, for a document of a year. */
public final class Periods {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年至(\\d{4})年");

    private Periods() {}

    /** 2021年, 2024年至2026年, 到2025年, 2021-02-20/2021-02-28, 每季度; where the year is unknown a part of it as printed, else null. */
    public static @Nullable String label(TimePhrase time, int documentYear) {
        return switch (time.kind()) {
            case RECURRING -> rhythm(time.label());
            case DURATION -> time.label();
            case RANGE -> range(time, documentYear);
            case YEAR, DATE -> year(time, documentYear);
        };
    }

    /** 三年累计: the years that the document itself spans; else as printed. */
    public static String span(TimePhrase time, @Nullable String document) {
        Matcher years = document == null ? null : YEARS.matcher(document);
        if (years == null || time.label().endsWith("内") || !years.matches()) {
            return time.label();
        }
        int wanted = Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1)) + 1;
        char count = time.label().charAt(0);
        boolean same = wanted < 10 && (count - '0' == wanted || "零一二三四五六七八九".indexOf(count) == wanted);
        return same && time.label().charAt(1) == '年' ? years.group() : time.label();
    }

    private static String rhythm(String label) {
        for (String each : new String[] {"周", "月", "季度", "年"}) {
            if (label.startsWith("每" + each) && label.length() > 1 + each.length()) {
                return "每" + each;
            }
        }
        return label;
    }

    private static @Nullable String range(TimePhrase time, int documentYear) {
        Part to = time.to();
        if (to == null) {
            return null;
        }
        if (time.from().month() == 0) {
            return time.from().year(documentYear) + "年至" + to.year(documentYear) + "年";
        }
        LocalDate first = time.from().first(documentYear);
        LocalDate last = to.last(documentYear);
        return first == null || last == null ? null : first + "/" + last;
    }

    private static @Nullable String year(TimePhrase time, int documentYear) {
        int year = time.from().year(documentYear);
        if (year == 0) {
            boolean piece = time.from().month() > 0
                    || time.label().endsWith("底")
                    || time.label().endsWith("末");
            return piece ? time.label() : null;
        }
        boolean until = time.due()
                && time.kind() == Kind.YEAR
                && time.from().month() == 0
                && year > documentYear
                && documentYear > 0;
        boolean piece = time.from().month() > 0 && time.kind() == Kind.YEAR;
        if (piece && !time.due()) {
            return year + "年" + time.label().replaceFirst("^.*年度?", "");
        }
        boolean alone = documentYear == 0
                || (time.due()
                        && year == documentYear
                        && time.from().year() == year
                        && time.from().month() == 0
                        && isOnlyYear(time));
        return until || (alone && time.due()) ? "到" + year + "年" : year + "年";
    }

    private static boolean isOnlyYear(TimePhrase time) {
        return time.label().matches("\\d{4}年");
    }

    /** The last moment in ISO 8601, or the recurring clock as printed; null where the time sets no end. */
    public static @Nullable String deadline(TimePhrase time, int documentYear) {
        if (time.kind() == Kind.RECURRING) {
            return time.due() ? time.label() : null;
        }
        if (!time.due() || time.kind() == Kind.DURATION) {
            return null;
        }
        LocalDate last = time.from().last(documentYear);
        if (last == null) {
            return null;
        }
        return time.clock().isEmpty() ? last.toString() : last + "T" + time.clock();
    }
}
