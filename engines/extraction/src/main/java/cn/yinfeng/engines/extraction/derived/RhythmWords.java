package cn.yinfeng.engines.extraction.derived;

import cn.yinfeng.engines.extraction.Rhythm;
import cn.yinfeng.engines.extraction.Rhythm.Every;
import cn.yinfeng.engines.extraction.token.WholeNumber;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of a rhythm: 每周四17:00前, 每两月, 每季度末月25日前, 次月5日前, 每月前5个工作日内. */
final class RhythmWords {
    private static final int LAST_DAY = 31;
    private static final int LAST = -1;
    private static final String NUMBER = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})";
    private static final Pattern PERIOD =
            Pattern.compile("(?:每|按|逐)个?(" + NUMBER + ")?个?(年度|半年|半个?月|季度|季|月|周|星期|旬|工作日|日|天|年)");
    private static final Pattern WEEKDAY = Pattern.compile("\\G(?:的?周|的?星期)?([一二三四五六日天末])");
    private static final Pattern WORKDAY = Pattern.compile("(?:前|的?第|结束后|后)(" + NUMBER + ")个?工作日");
    private static final Pattern AFTER = Pattern.compile("次月|下月|次周|下周|次季|下季度|次年|结束后|后" + NUMBER + "(?:个工作)?[日天]");
    private static final Pattern MONTH =
            Pattern.compile("(首月|第" + NUMBER + "个月|末月|最后一个月|(?<![每个])" + NUMBER + "月(?!份?内))");
    private static final Pattern DAY = Pattern.compile("(" + NUMBER + ")[日号](?!内每)");
    private static final Pattern END = Pattern.compile("底|末(?!月)|最后一[天日]");
    private static final Pattern BEGIN = Pattern.compile("初");
    private static final Pattern CLOCK = Pattern.compile("(上午|下午|晚上?)?(\\d{1,2})(?::|点|时)(\\d{2})?(?:分)?");
    private static final Map<String, Every> PERIODS = Map.ofEntries(
            Map.entry("年度", Every.YEAR),
            Map.entry("年", Every.YEAR),
            Map.entry("半年", Every.HALF_YEAR),
            Map.entry("半月", Every.WEEK),
            Map.entry("半个月", Every.WEEK),
            Map.entry("季度", Every.QUARTER),
            Map.entry("季", Every.QUARTER),
            Map.entry("月", Every.MONTH),
            Map.entry("旬", Every.TEN_DAYS),
            Map.entry("周", Every.WEEK),
            Map.entry("星期", Every.WEEK),
            Map.entry("工作日", Every.WORKDAY),
            Map.entry("日", Every.DAY),
            Map.entry("天", Every.DAY));
    private static final String WEEKDAYS = "一二三四五六日";
    /** How far behind the period its day may stand. */
    private static final int REACH = 24;

    private RhythmWords() {}

    /** The rhythm that these folded words tell; null where they tell none. */
    static @Nullable Rhythm read(String folded) {
        Matcher period = PERIOD.matcher(folded);
        if (!period.find()) {
            return null;
        }
        Every every = PERIODS.getOrDefault(period.group(2), Every.MONTH);
        boolean fortnight = period.group(2).startsWith("半") && period.group(2).endsWith("月");
        int each = fortnight ? 2 : 1;
        int interval = period.group(1) == null ? each : Math.max(1, number(period.group(1)));
        String rest = near(folded, period.end());
        Integer weekday = every == Every.WEEK ? weekday(rest) : null;
        Integer workday = every == Every.WEEK ? null : numberIn(WORKDAY, rest);
        Integer day = every == Every.WEEK || workday != null ? null : day(rest);
        Integer month = day == null && workday == null ? null : month(rest, every);
        boolean after = (day != null || workday != null) && AFTER.matcher(rest).find();
        boolean whole = every == Every.DAY || every == Every.WORKDAY;
        return new Rhythm(
                every,
                interval,
                1,
                weekday,
                whole ? null : month,
                whole ? null : day,
                whole ? null : workday,
                after,
                clock(rest),
                null);
    }

    /** The words up to the end of the clause: what stands behind belongs to something else. */
    private static String near(String folded, int from) {
        int end = Math.min(folded.length(), from + REACH);
        for (int at = from; at < end; at++) {
            if (",;。(、".indexOf(folded.charAt(at)) >= 0) {
                end = at;
            }
        }
        return folded.substring(from, end);
    }

    private static @Nullable Integer weekday(String rest) {
        Matcher found = WEEKDAY.matcher(rest);
        if (!found.find()) {
            return null;
        }
        char day = found.group(1).charAt(0);
        return day == '末' ? Integer.valueOf(5) : day == '天' ? 7 : Integer.valueOf(WEEKDAYS.indexOf(day) + 1);
    }

    private static @Nullable Integer day(String rest) {
        Integer day = numberIn(DAY, rest);
        if (day != null) {
            return day <= LAST_DAY ? day : null;
        }
        if (END.matcher(rest).find()) {
            return LAST_DAY;
        }
        return BEGIN.matcher(rest).find() && rest.contains("前") ? Integer.valueOf(1) : null;
    }

    private static @Nullable Integer month(String rest, Every every) {
        int months = switch (every) {
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case ONCE, DAY, WORKDAY, WEEK, TEN_DAYS, MONTH -> 0;
        };
        Matcher found = MONTH.matcher(rest);
        if (months == 0 || !found.find()) {
            return null;
        }
        int month = ordinal(found.group(1));
        int told = month == LAST ? months : month;
        return told >= 1 && told <= months ? told : null;
    }

    private static int ordinal(String words) {
        return words.startsWith("首") ? 1 : words.startsWith("末") || words.startsWith("最后") ? LAST : number(words);
    }

    private static @Nullable String clock(String rest) {
        Matcher found = CLOCK.matcher(rest);
        if (!found.find()) {
            return null;
        }
        int hour = Integer.parseInt(found.group(2));
        boolean afternoon = found.group(1) != null && !found.group(1).equals("上午") && hour < 12;
        int minute = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        int told = afternoon ? hour + 12 : hour;
        return told > 23 || minute > 59 ? null : "%02d:%02d".formatted(told, minute);
    }

    private static @Nullable Integer numberIn(Pattern pattern, String rest) {
        Matcher found = pattern.matcher(rest);
        return found.find() ? Integer.valueOf(number(found.group(1))) : null;
    }

    private static int number(String words) {
        String digits = words.replaceAll("[^\\d一二两三四五六七八九十]", "");
        return WholeNumber.of(digits);
    }
}
