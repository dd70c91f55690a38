package cn.yinfeng.engines.extraction.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in folded text that moves forward over what it recognises. */
final class Cursor {
    private final String text;
    private final int end;
    private int at;

    Cursor(String text, int at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean take(String word) {
        if (at + word.length() <= end && text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** The first of the words that stands here, or null. */
    @Nullable
    String oneOf(List<String> words) {
        for (String word : words) {
            if (take(word)) {
                return word;
            }
        }
        return null;
    }

    boolean ahead(List<String> words) {
        int here = at;
        boolean found = oneOf(words) != null;
        at = here;
        return found;
    }

    /** Arabic or Chinese digits as a whole number between the bounds, else -1 and no move. */
    int whole(int least, int most) {
        Numeral numeral = Numeral.at(text, at, end);
        if (numeral == null || !numeral.scale().isEmpty() || numeral.value().scale() > 0) {
            return -1;
        }
        int value = numeral.value().precision() > 6 ? -1 : numeral.value().intValue();
        if (value < least || value > most) {
            return -1;
        }
        at = numeral.end();
        return value;
    }

    char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    char previous() {
        return at > 0 ? text.charAt(at - 1) : '\0';
    }
}
