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
    private final String text;
    private final int end;

    RhythmReader(String text, int end) {
        this.text = text;
        this.end = end;
    }

    @Nullable
    TimePhrase at(int at) {
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
        if (precise && !due && clock.isEmpty()) {
            cursor.back(body);
        }
        String label = each ? text.substring(at, cursor.at()) : "每" + unit;
        return new TimePhrase(Kind.RECURRING, at, cursor.at(), Part.NONE, null, due, label, clock);
    }

    private static boolean day(Cursor cursor, String unit) {
        if (unit.equals("周") || unit.equals("星期")) {
            if (WEEKDAYS.indexOf(cursor.peek()) >= 0 && cursor.peek() != '\0') {
                cursor.back(cursor.at() + 1);
                return true;
            }
            return cursor.oneOf(List.of("末")) != null;
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
