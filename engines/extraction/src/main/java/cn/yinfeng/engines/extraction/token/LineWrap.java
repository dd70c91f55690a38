package cn.yinfeng.engines.extraction.token;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Line ends that only the paper's width made, as text copied from a PDF has them. */
final class LineWrap {
    private static final int NARROWEST = 16;
    private static final int WIDEST = 90;
    private static final int SLACK = 4;
    private static final int FEWEST = 2;
    /** A colon so near the beginning makes a label of what stands in front of it: 责任单位：…. */
    private static final int LABEL = 8;

    private static final String UNDERWAY = "，,；;。";
    private static final String ENDS = "。！？；:：!?;|｜\t";
    /** Longer lines are paragraphs. */
    private static final int LONGEST = 120;

    private static final Pattern DATE = Pattern.compile("[\\d二〇○零一三四五六七八九十]{4}年.{1,8}日?");
    private static final Pattern ITEM =
            Pattern.compile("[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\\d]+[)）]|\\d+[.．、](?!\\d)|[①-⑳#—]");
    private final BitSet joined = new BitSet();

    static LineWrap of(String text) {
        var wrap = new LineWrap();
        if (text.indexOf('\n') < 0) {
            return wrap;
        }
        int[] widths = text.lines()
                .mapToInt(line -> line.strip().length())
                .filter(width -> width > 0)
                .sorted()
                .toArray();
        if (widths.length >= SLACK) {
            int width = widths[(int) (widths.length * 0.9)];
            long full = Arrays.stream(widths)
                    .filter(each -> each >= width - SLACK && each <= width + SLACK)
                    .count();
            if (width >= NARROWEST && width <= WIDEST && full >= FEWEST && full * 2 >= widths.length) {
                wrap.join(text, width - SLACK);
            }
        }
        wrap.joinUnderway(text);
        return wrap;
    }

    /** Whether the line end at this place is to be overlooked. */
    boolean joins(int at) {
        return joined.get(at);
    }

    private void join(String text, int full) {
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0 && end + 1 < text.length()) {
            int next = text.indexOf('\n', end + 1);
            String line = text.substring(start, end).strip();
            String following =
                    text.substring(end + 1, next < 0 ? text.length() : next).strip();
            if (line.length() >= full && !following.isEmpty() && isOpen(line) && !opensItem(following)) {
                joined.set(end);
            }
            start = end + 1;
            end = next;
        }
    }

    /** Whatever the width: a line that breaks off inside a number or inside a sentence goes on. */
    private void joinUnderway(String text) {
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0 && end + 1 < text.length()) {
            int next = text.indexOf('\n', end + 1);
            String line = text.substring(start, end).strip();
            String following =
                    text.substring(end + 1, next < 0 ? text.length() : next).strip();
            if (line.length() <= LONGEST && goesOn(line, following)) {
                joined.set(end);
            }
            start = end + 1;
            end = next;
        }
    }

    private static boolean goesOn(String line, String following) {
        if (line.isEmpty() || following.isEmpty() || opensItem(following) || following.indexOf('|') >= 0) {
            return false;
        }
        if (line.endsWith("其中：") || line.endsWith("其中:")) {
            return true;
        }
        char last = line.charAt(line.length() - 1);
        if (breaksNumber(line, last, following.charAt(0))) {
            return true;
        }
        int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
        boolean label = colon > 0 && colon <= LABEL;
        boolean body = !label
                && line.length() >= NARROWEST
                && ENDS.indexOf(last) < 0
                && line.chars().anyMatch(each -> UNDERWAY.indexOf(each) >= 0);
        boolean letter =
                Characters.isHan(last) || Characters.isDigit(Characters.fold(last)) || "，、,（(“《".indexOf(last) >= 0;
        return body
                && letter
                && line.indexOf('\t') < 0
                && !DATE.matcher(following).matches();
    }

    /** 不少于2 / 5个, 36.5 / 亿元, 60 / %: inside a sentence a number goes on on the next line. */
    private static boolean breaksNumber(String line, char last, char next) {
        boolean number = Characters.isDigit(Characters.fold(last)) && line.length() >= LABEL;
        boolean unit = Characters.isHan(next) || "%％‰".indexOf(next) >= 0 || Characters.isDigit(Characters.fold(next));
        return number && unit && line.chars().anyMatch(each -> UNDERWAY.indexOf(each) >= 0) && line.indexOf('\t') < 0;
    }

    private static boolean isOpen(String line) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) < 0 && line.indexOf('\t') < 0;
    }

    private static boolean opensItem(String line) {
        if (line.indexOf('\t') >= 0) {
            return true;
        }
        String opening = line.substring(0, Math.min(6, line.length()));
        return ITEM.matcher(opening).lookingAt();
    }
}
