package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.file.Scalar;
import java.util.Optional;

/** Where each character of a scalar's value stands in the text, past quotes, escapes and folded lines. */
final class Alignment {
    private final String text;
    private final int[] places;

    private Alignment(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** Empty where the value cannot be followed through the text, for example past an escape by number. */
    static Optional<Alignment> of(String text, Scalar scalar) {
        boolean quoted = scalar.style() == Scalar.Style.SINGLE_QUOTED || scalar.style() == Scalar.Style.DOUBLE_QUOTED;
        char escape = scalar.style() == Scalar.Style.SINGLE_QUOTED ? '\'' : '\\';
        int end = quoted ? scalar.to() - 1 : scalar.to();
        int at = quoted ? scalar.from() + 1 : scalar.from();
        var places = new int[scalar.value().length()];
        for (int i = 0; i < places.length; i++) {
            char wanted = scalar.value().charAt(i);
            while (at < end && blank(text.charAt(at)) && !blank(wanted)) {
                at++;
            }
            if (at >= end) {
                return Optional.empty();
            }
            places[i] = at;
            char found = text.charAt(at);
            if (quoted && found == escape) {
                if (at + 1 >= end || text.charAt(at + 1) != wanted) {
                    return Optional.empty();
                }
                at += 2;
            } else if (found == wanted || (blank(wanted) && blank(found))) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Alignment(text, places));
    }

    private static boolean blank(char each) {
        return each == ' ' || each == '\n' || each == '\r' || each == '\t';
    }

    /** Where a piece of the value stands, if it stands there as it is. */
    Optional<Integer> find(String value, int from, int to) {
        if (to <= from || places[to - 1] + 1 - places[from] != to - from) {
            return Optional.empty();
        }
        return text.startsWith(value.substring(from, to), places[from]) ? Optional.of(places[from]) : Optional.empty();
    }
}
