package cn.yinfeng.engines.extraction.token;

import java.util.Arrays;
import java.util.BitSet;

/** Line ends that only the paper's width made, as text copied from a PDF has them. */
final class LineWrap {
    private static final int NARROWEST = 16;
    private static final int WIDEST = 90;
    private static final int SLACK = 4;
    private static final int FEWEST = 2;
    private final BitSet joined = new BitSet();

    static LineWrap of(String text) {
        var wrap = new LineWrap();
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

    private static boolean isOpen(String line) {
        return "。！？；:：!?;".indexOf(line.charAt(line.length() - 1)) < 0 && line.indexOf('\t') < 0;
    }

    private static boolean opensItem(String line) {
        if (line.indexOf('\t') >= 0) {
            return true;
        }
        String opening = line.substring(0, Math.min(6, line.length()));
        return opening.matches("(?s)[一二三四五六七八九十]+、.*|[(（][一二三四五六七八九十\\d]+[)）].*|\\d+[.．、](?!\\d).*|[①-⑳#—].*");
    }
}
