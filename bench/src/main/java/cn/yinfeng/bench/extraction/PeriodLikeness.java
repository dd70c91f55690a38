package cn.yinfeng.bench.extraction;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two ways of telling a time mean the same to who has to meet it. */
final class PeriodLikeness {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH_END = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(?:底|末)?(?:之前|以前|前)?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})年(\\d{1,2})月[至到—-](\\d{4})年(\\d{1,2})月底?");
    private static final List<String> WHOLE_YEAR = List.of("年底", "年底前", "年内", "全年", "今年", "本年", "年末", "当年");

    private PeriodLikeness() {}

    /** Equal words, or the same last year (到2025年 and 2024-2026 tell ends), or the same dates. */
    static boolean same(@Nullable String wanted, @Nullable String found, @Nullable String deadline) {
        if (wanted == null || found == null) {
            return wanted == null && found == null;
        }
        String want = plain(wanted);
        String have = plain(found);
        return want.equals(have) || samePiece(want, have) || sameEnd(want, deadline) || sameYear(want, have);
    }

    /** Brackets explain; 每两个月 is 每两月, 每季 is 每季度, 三年 is 三年内, a span of months is its first and its last day. */
    private static String plain(String words) {
        String plain = Likeness.plain(words.replaceAll("[(（][^)）]*[)）]", ""));
        Matcher months = MONTHS.matcher(plain);
        if (months.matches()) {
            YearMonth first = YearMonth.of(number(months, 1), number(months, 2));
            return first.atDay(1) + "/"
                    + YearMonth.of(number(months, 3), number(months, 4)).atEndOfMonth();
        }
        return plain.replace("个", "").replaceFirst("^每季度$", "每季").replaceFirst("^(.年)内$", "$1");
    }

    /** 四季度 is 2022年四季度 where the answer leaves the year to the document; 年底 is the document's year. */
    private static boolean samePiece(String want, String have) {
        String piece = have.replaceFirst("^到?\\d{4}年", "");
        boolean dated = !piece.equals(have) && !have.contains("至");
        return dated
                && (piece.isEmpty() ? WHOLE_YEAR.contains(want) : edge(want).equals(edge(piece)));
    }

    /** 三季度末 ends as 三季度 does. */
    private static String edge(String words) {
        return words.replaceFirst("(?<=季度|半年)[末底]?前?$", "");
    }

    /** 6月底前 is told as a deadline beside the period. */
    private static boolean sameEnd(String want, @Nullable String deadline) {
        Matcher month = MONTH_END.matcher(want);
        if (deadline == null || deadline.length() < 10 || !month.matches()) {
            return false;
        }
        Matcher year = YEAR.matcher(deadline);
        boolean told = year.lookingAt() && number(month, 2) >= 1 && number(month, 2) <= 12;
        boolean own = told && (month.group(1) == null || month.group(1).equals(year.group()));
        return own
                && YearMonth.of(Integer.parseInt(year.group()), number(month, 2))
                        .atEndOfMonth()
                        .toString()
                        .equals(deadline.substring(0, 10));
    }

    private static boolean sameYear(String want, String have) {
        List<String> wants =
                YEAR.matcher(want).results().map(MatchResult::group).toList();
        List<String> has = YEAR.matcher(have).results().map(MatchResult::group).toList();
        boolean rhythm = want.startsWith("每") || have.startsWith("每") || want.contains("/") || have.contains("/");
        return !rhythm
                && !wants.isEmpty()
                && !has.isEmpty()
                && wants.getLast().equals(has.getLast())
                && (wants.size() == has.size() || have.startsWith("到") || want.startsWith("到"));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
