package cn.yinfeng.engines.extraction.token;

import cn.yinfeng.engines.extraction.token.TimePhrase.Kind;
import cn.yinfeng.engines.extraction.token.TimePhrase.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads 每月, 每两个月, 每半年, 每周四17:00前, 每月5日前, 按季度, 逐月. */
final class RhythmReader {
    private static final List<String> UNITS =
            List.of("年度", "半年", "半个月", "半月", "季度", "星期", "工作日", "年", "季", "月", "周", "旬", "日", "天");
    private static final List<String> HALVES = List.of("年", "个月", "月");
    private static final List<String> LEAST = List.of("不少于", "不得少于", "至少", "不低于");
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final Words VERBS = Words.named("verbs");
    private final String text;
    private final int end;

    RhythmReader(String text, int end) {
        this.text = text;
        this.end = end;
    }

    @Nullable
    TimePhrase at(int at) {
        TimePhrase mean = mean(at);
        if (mean != null) {
            return mean;
        }
        var cursor = new Cursor(text, at, end);
        boolean each = cursor.take("每");
        if (!each && cursor.oneOf(List.of("按", "逐")) == null) {
            return null;
        }
        int count = each ? cursor.whole(1, 99) : -1;
        if (each) {
            cursor.take("个");
        }
        String unit = cursor.oneOf(UNITS);
        if (unit == null || isOtherWord(cursor, unit)) {
            return null;
        }
        int body = cursor.at();
        boolean precise = count < 0 && day(cursor, unit);
        String clock = precise ? TimeReader.clockOf(cursor) : "";
        boolean due = precise && cursor.oneOf(List.of("之前", "以前", "前")) != null;
        boolean edge = precise && "底末初".indexOf(text.charAt(cursor.at() - 1)) >= 0;
        if (precise && !due && clock.isEmpty() && !edge) {
            cursor.back(body);
        }
        String label = each ? text.substring(at, cursor.at()) : "每" + unit;
        return new TimePhrase(Kind.RECURRING, at, cursor.at(), Part.NONE, null, due, label, clock);
    }

    /** 一周一调度, 三天一碰头, 半年一考, 一个季度不少于两趟: so often in so long. */
    @Nullable
    TimePhrase once(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (Numeral.isNumeral(before) || "第每近前后下上过".indexOf(before) >= 0) {
            return null;
        }
        var cursor = new Cursor(text, at, end);
        boolean half = cursor.take("半");
        int count = half ? 1 : cursor.whole(1, 99);
        cursor.take("个");
        String unit = count < 0 ? null : cursor.oneOf(half ? HALVES : UNITS);
        if (unit == null || !isDone(cursor.at(), count == 1)) {
            return null;
        }
        String label = half ? "每半" + unit : count == 1 ? "每" + unit : "每" + text.substring(at, cursor.at());
        return new TimePhrase(Kind.RECURRING, at, cursor.at(), Part.NONE, null, false, label, "");
    }

    private boolean isDone(int at, boolean one) {
        if (one && LEAST.stream().anyMatch(each -> text.startsWith(each, at))) {
            return true;
        }
        boolean again = at + 1 < end && text.charAt(at) == '一';
        return again && (text.charAt(at + 1) == '次' || isAct(text, at + 1, end));
    }

    /** 一考, 一调度, 一碰头: what is done each time, in one character or in a verb of meeting. */
    static boolean isAct(String text, int at, int end) {
        Words.Entry verb = VERBS.at(text, at, end);
        boolean one = "报评会调研督晾通排考结看比议访巡谈碰开晒".indexOf(text.charAt(at)) >= 0;
        return one || (verb != null && verb.note(0).equals("MEET"));
    }

    /** 月通报, 周调度, 日巡查: where nothing goes on behind them. */
    private boolean isShort(int at) {
        Words.Entry verb = VERBS.at(text, at + 1, end);
        int behind = verb == null ? end : at + 1 + verb.word().length();
        boolean acts =
                verb != null && verb.note(0).equals("MEET") && verb.word().length() > 1;
        return acts && (behind >= end || !Characters.isHan(text.charAt(behind))) && !isNamed(behind);
    }

    /** 月调度、季通报、年考核机制: the list names what is set up. */
    private boolean isNamed(int from) {
        int to = from;
        while (to < end && ",;。".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return Search.has(text, "制", from, to);
    }

    /** 月均, 周周有拜访, 月月有签约: so much in each of them. */
    private @Nullable TimePhrase mean(int at) {
        int unit = at + 1 < end ? "周月季日".indexOf(text.charAt(at)) : -1;
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (unit < 0 || Characters.isDigit(before) || "每当本上下年半".indexOf(before) >= 0) {
            return null;
        }
        boolean twice =
                !Characters.isHan(before) && text.charAt(at + 1) == text.charAt(at) && text.startsWith("有", at + 2);
        boolean mean = text.charAt(at + 1) == '均' && !text.startsWith("衡", at + 2);
        mean |= unit == 1 && text.startsWith("度", at + 1) && VERBS.at(text, at + 2, end) != null;
        mean |= "春夏秋冬今节假次逐按各隔生近往昨明数一二三四五六七八九十".indexOf(before) < 0 && isShort(at);
        int stop = mean && !twice && text.charAt(at + 1) != '均' && text.charAt(at + 1) != '度' ? at + 1 : at + 2;
        String label = "每" + (unit == 2 ? "季度" : text.charAt(at));
        return twice || mean ? new TimePhrase(Kind.RECURRING, at, stop, Part.NONE, null, false, label, "") : null;
    }

    private static boolean day(Cursor cursor, String unit) {
        if (unit.equals("周") || unit.equals("星期")) {
            if (WEEKDAYS.indexOf(cursor.peek()) >= 0 && cursor.peek() != '\0') {
                cursor.back(cursor.at() + 1);
                return true;
            }
            return cursor.oneOf(List.of("末")) != null;
        }
        if (unit.equals("半年") || unit.equals("季")) {
            return cursor.oneOf(List.of("底", "末", "初")) != null;
        }
        if (unit.equals("月") || unit.equals("季度") || unit.equals("年")) {
            int here = cursor.at();
            if (cursor.oneOf(List.of("月底", "底", "末", "初")) != null) {
                return true;
            }
            if (unit.equals("年") && cursor.whole(1, 12) > 0 && cursor.take("月")) {
                cursor.oneOf(List.of("底", "份", "初"));
                return true;
            }
            cursor.back(here);
            if (cursor.whole(1, 31) > 0 && (cursor.take("日") || cursor.take("号"))) {
                return true;
            }
            cursor.back(here);
        }
        return false;
    }

    /** 每日 is a rhythm, 每天 too; 按年龄, 按月份, 按日程 are not. */
    private static boolean isOtherWord(Cursor cursor, String unit) {
        return (unit.equals("年") && cursor.peek() == '龄')
                || (unit.equals("月") && cursor.peek() == '份')
                || (unit.equals("日") && cursor.peek() == '程')
                || (unit.equals("季") && cursor.peek() == '节');
    }
}
