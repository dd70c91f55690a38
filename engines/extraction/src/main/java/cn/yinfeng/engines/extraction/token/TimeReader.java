package cn.yinfeng.engines.extraction.token;

import cn.yinfeng.engines.extraction.token.TimePhrase.Kind;
import cn.yinfeng.engines.extraction.token.TimePhrase.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads years, dates, ranges and rhythms. */
final class TimeReader {
    private static final List<String> DASHES = List.of("——", "—", "-", "~", "至", "到", "–");
    private static final List<String> BEFORE = List.of("之前", "以前", "前");
    private static final List<String> EDGES = List.of("底", "末", "初", "份", "上旬", "中旬", "下旬");
    private static final List<String> INSIDE = List.of("之内", "以内", "内");
    private static final List<String> SPANS =
            List.of("个工作日", "工作日", "个工作天", "工作天", "个月", "个季度", "小时", "年", "天", "日", "周");
    private static final List<String> BEHIND_SPAN = List.of("累计", "共", "合计", "总", "力争", "要", "新", "再");
    private static final CharacterSet COUNTS = CharacterSet.of("半一二两三四五六双");
    private static final Words VERBS = Words.named("verbs");
    private final String text;
    private final int end;
    private final RhythmReader rhythms;

    TimeReader(String text, int end) {
        this.text = text;
        this.end = end;
        this.rhythms = new RhythmReader(text, end);
    }

    @Nullable
    TimePhrase at(int at) {
        char first = text.charAt(at);
        if ("每按逐周月季日".indexOf(first) >= 0) {
            return rhythms.at(at);
        }
        TimePhrase once = COUNTS.has(first) ? rhythms.once(at) : null;
        if (once != null) {
            return once;
        }
        var cursor = new Cursor(text, at, end);
        boolean until = cursor.oneOf(List.of("截至", "截止", "到", "至", "于", "在", "自", "从")) != null;
        boolean due = until && "到至".indexOf(text.charAt(at)) >= 0;
        if (until && cursor.at() >= end) {
            return null;
        }
        TimePhrase found = moment(cursor, at, due);
        return found == null ? null : found;
    }

    private @Nullable TimePhrase moment(Cursor cursor, int at, boolean due) {
        int here = cursor.at();
        TimePhrase duration = duration(cursor, at);
        if (duration != null) {
            return duration;
        }
        cursor.back(here);
        Part from = part(cursor, true);
        if (from == null) {
            return null;
        }
        Part to = rangeEnd(cursor, from);
        if (to != null) {
            Part begin = from.year() == 0 && to.year() > 0 ? from.withYear(to.year()) : from;
            Part finish = to.year() == 0 && begin.year() > 0 ? to.withYear(begin.year()) : to;
            cursor.oneOf(List.of("期间", "年度"));
            return new TimePhrase(
                    Kind.RANGE, at, cursor.at(), begin, finish, false, text.substring(here, cursor.at()), "");
        }
        String clock = clock(cursor);
        boolean before = cursor.oneOf(BEFORE) != null;
        String words = text.substring(here, cursor.at());
        boolean ends = before || due || words.endsWith("底") || words.endsWith("末");
        Kind kind = from.month() > 0 && (from.day() > 0 || from.months() == 1) ? Kind.DATE : Kind.YEAR;
        cursor.oneOf(List.of("以来", "期间"));
        return new TimePhrase(kind, at, cursor.at(), from, null, ends, words, clock);
    }

    private @Nullable TimePhrase duration(Cursor cursor, int at) {
        cursor.oneOf(List.of("未来", "今后", "近", "过去"));
        int count = cursor.whole(1, 999);
        if (count < 0 || cursor.oneOf(SPANS) == null) {
            return null;
        }
        boolean inside = cursor.oneOf(INSIDE) != null;
        boolean span = !Characters.isDigit(text.charAt(at)) && "未今近过".indexOf(text.charAt(at)) >= 0;
        int in = "至到在为".indexOf(text.charAt(at)) >= 0 ? at : at - 1;
        boolean kept = in > 0 && "制定持缩减短升高".indexOf(text.charAt(in - 1)) >= 0;
        boolean bare = !inside && !span && isBareSpan(cursor, at);
        boolean result = in >= 0
                && (text.charAt(in) == '在'
                        ? kept
                        : text.startsWith("做到", in - 1) ? false : "至到为".indexOf(text.charAt(in)) >= 0);
        if ((!inside && !span && !bare) || (result && !bare)) {
            return null;
        }
        return new TimePhrase(
                Kind.DURATION, at, cursor.at(), Part.NONE, null, false, text.substring(at, cursor.at()), "");
    }

    /** 三年累计突破…, 三年新建…: the years of a plan at the head of a clause. */
    private boolean isBareSpan(Cursor cursor, int at) {
        int behind = cursor.at();
        boolean years = behind == at + 2 && text.charAt(at + 1) == '年';
        boolean head = at == 0 || ",;:。)\n".indexOf(text.charAt(at - 1)) >= 0;
        return years
                && head
                && (BEHIND_SPAN.stream().anyMatch(each -> text.startsWith(each, behind))
                        || VERBS.at(text, behind, end) != null);
    }

    private @Nullable Part rangeEnd(Cursor cursor, Part from) {
        int here = cursor.at();
        if (cursor.oneOf(DASHES) != null) {
            Part to = part(cursor, from.year() == 0);
            if (to != null && (to.month() > 0) == (from.month() > 0) && !cursor.ahead(BEFORE)) {
                return to;
            }
        }
        cursor.back(here);
        return null;
    }

    /** 2024年6月30日, 2024年底, 6月底, 今年上半年, 三季度末, 全年, 十四五; {@code lone}: a year may stand without 年 before a dash. */
    private @Nullable Part part(Cursor cursor, boolean lone) {
        int here = cursor.at();
        int year = cursor.whole(1949, 2099);
        if (year > 0 && isYear(cursor, lone)) {
            return inYear(cursor, new Part(year, 0, 0, 0, 1));
        }
        cursor.back(here);
        Part plan = fiveYearPlan(cursor);
        if (plan != null) {
            return plan;
        }
        for (String word : List.of("今年", "本年度", "本年", "当年", "明年", "去年", "上年")) {
            if (cursor.take(word)) {
                int offset = word.equals("明年") ? 1 : word.startsWith("去") || word.startsWith("上") ? -1 : 0;
                return inYear(cursor, new Part(0, offset, 0, 0, 1));
            }
        }
        if (cursor.oneOf(List.of("全年度", "全年", "年内", "年底", "年末", "年终", "年度内")) != null) {
            return Part.NONE;
        }
        return piece(cursor, 0, 0);
    }

    private boolean isYear(Cursor cursor, boolean lone) {
        if (cursor.take("年")) {
            cursor.take("度");
            return true;
        }
        return lone && cursor.ahead(DASHES) && yearBehindDash(cursor);
    }

    private boolean yearBehindDash(Cursor cursor) {
        int here = cursor.at();
        boolean year = cursor.oneOf(DASHES) != null && cursor.whole(1949, 2099) > 0 && cursor.take("年");
        cursor.back(here);
        return year;
    }

    private Part inYear(Cursor cursor, Part year) {
        Part piece = piece(cursor, year.year(), year.offset());
        if (piece != null) {
            return piece;
        }
        cursor.oneOf(List.of("年底", "年末", "底", "末", "内", "全年", "年终", "初"));
        return year;
    }

    private @Nullable Part piece(Cursor cursor, int year, int offset) {
        if (cursor.take("上半年") || cursor.take("下半年")) {
            boolean first = text.charAt(cursor.at() - 3) == '上';
            cursor.take("末");
            return new Part(year, offset, first ? 1 : 7, 0, 6);
        }
        int here = cursor.at();
        cursor.oneOf(List.of("前", "第"));
        int number = cursor.whole(1, 12);
        if (number > 0 && number <= 4 && (cursor.take("季度") || cursor.take("个季度"))) {
            cursor.oneOf(List.of("末", "底"));
            return new Part(year, offset, number * 3 - 2, 0, 3);
        }
        if (number > 0 && text.charAt(here) == '前' && cursor.take("个月")) {
            return new Part(year, offset, 1, 0, number);
        }
        if (number > 0 && text.charAt(here) != '第' && cursor.take("月")) {
            return monthAndDay(cursor, year, offset, number);
        }
        cursor.back(here);
        return null;
    }

    private Part monthAndDay(Cursor cursor, int year, int offset, int month) {
        int here = cursor.at();
        int day = cursor.whole(1, 31);
        if (day > 0 && (cursor.take("日") || cursor.take("号"))) {
            return new Part(year, offset, month, day, 1);
        }
        cursor.back(here);
        String edge = cursor.oneOf(EDGES);
        int told = edge == null ? 0 : edge.equals("上旬") ? 10 : edge.equals("中旬") ? 20 : 0;
        return new Part(year, offset, month, told, 1);
    }

    private @Nullable Part fiveYearPlan(Cursor cursor) {
        int here = cursor.at();
        boolean quoted = cursor.take("“");
        if (cursor.take("十")) {
            int number = "零一二三四五六七八九".indexOf(cursor.peek());
            cursor.back(cursor.at() + (number > 0 ? 1 : 0));
            boolean closed = number > 0 && cursor.take("五") && (!quoted || cursor.take("”"));
            if (closed && cursor.oneOf(List.of("末", "期末", "时期", "期间")) != null) {
                return new Part(2000 + number * 5 + 5, 0, 0, 0, 1);
            }
        }
        cursor.back(here);
        return null;
    }

    private static String clock(Cursor cursor) {
        int here = cursor.at();
        String half = cursor.oneOf(List.of("上午", "下午"));
        int hour = cursor.whole(0, 24);
        if (hour >= 0 && (cursor.take(":") || cursor.take("时") || cursor.take("点"))) {
            int minute = Math.max(0, cursor.whole(0, 59));
            cursor.take("分");
            int told = "下午".equals(half) && hour < 12 ? hour + 12 : hour;
            return String.format("%02d:%02d", told, minute);
        }
        cursor.back(here);
        return "";
    }

    /** Reads a time of day for a rhythm. */
    static String clockOf(Cursor cursor) {
        return clock(cursor);
    }
}
