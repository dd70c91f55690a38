package cn.yinfeng.engines.extraction.frame;

import cn.yinfeng.engines.extraction.token.Characters;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as web pages print them: 2021-05-19, 2021/05/19. */
final class IsoDates {
    private static final int LENGTH = 10;

    private IsoDates() {}

    static @Nullable LocalDate in(String text, int start, int end) {
        for (int at = start; at + LENGTH <= end; at++) {
            char sign = text.charAt(at + 4);
            boolean starts = at == start || !Characters.isDigit(text.charAt(at - 1));
            if (starts && (sign == '-' || sign == '/' || sign == '.') && text.charAt(at + 7) == sign) {
                LocalDate date = date(text.substring(at, at + LENGTH));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(String words) {
        for (int at : new int[] {0, 1, 2, 3, 5, 6, 8, 9}) {
            if (!Characters.isDigit(words.charAt(at))) {
                return null;
            }
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(words.substring(0, 4)),
                    Integer.parseInt(words.substring(5, 7)),
                    Integer.parseInt(words.substring(8)));
        } catch (DateTimeException notOnTheCalendar) {
            return null;
        }
    }
}
