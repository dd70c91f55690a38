package cn.yinfeng.engines.extraction.token;

import cn.yinfeng.engines.extraction.token.TimePhrase.Kind;
import cn.yinfeng.engines.extraction.token.TimePhrase.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads 每月, 每两个月, 每半年, 每周四17:00前, 每月5日前, 按季度, 逐月. */
final class RhythmReader {
    private static final List<String> UNITS =
            List.of("年度", "半年", "半个月", "半月", "季度", "星期", "工作日", "年", "季", "月", "周", "旬", "日", "天");
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
        String label = "每" + (unit == 2 ? "季度" : text.charAt(at));
        return twice || mean ? new TimePhrase(Kind.RECURRING, at, at + 2, Part.NONE, null, false, label, "") : null;
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
