package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Measure.Shape;
import cn.yinfeng.engines.extraction.token.Words;
import org.jspecify.annotations.Nullable;

/**
 * The comparator words on both sides of a measure.
 *
 * @param start where the words in front of the number begin
 * @param end the place behind the words that follow it
 * @param comparator what they say
 * @param bound of a growth or decline, else null
 * @param stated the document says how the number binds; a bare number does not
 * @param each values are dealt out in turn (分别)
 */
public record Comparison(
        int start, int end, Comparator comparator, @Nullable Comparator bound, boolean stated, boolean each) {

    /** Reads around the measure, never past {@code from} and {@code to}. */
    public static Comparison around(String text, int from, Measure measure, int to) {
        var reader = new Reader(text, from, measure, to);
        reader.behind();
        reader.inFront();
        return reader.comparison();
    }

    /** The same, at least: 至少 stood in front of the verb. */
    Comparison least() {
        boolean bare = comparator == Comparator.EQUAL && !stated;
        return bare ? new Comparison(start, end, Comparator.AT_LEAST, null, true, each) : this;
    }

    private static final class Reader {
        private final String text;
        private final int from;
        private final Measure measure;
        private final int to;
        private int start;
        private int end;
        private @Nullable Comparator front;
        private @Nullable Comparator back;
        private @Nullable Comparator change;
        private boolean each;
        /** 减少10天, 较上年增加1000万元: by how much, told as an amount. */
        private boolean amount;

        Reader(String text, int from, Measure measure, int to) {
            this.text = text;
            this.from = from;
            this.measure = measure;
            this.to = to;
            this.start = measure.start();
            this.end = measure.end();
        }

        void behind() {
            Words.Entry word = Lexicon.COMPARATORS.at(text, end, to);
            if (word != null && word.note(0).equals("after") && !isOtherWord(word)) {
                end += word.word().length();
                if (!word.note(1).equals("NONE")) {
                    back = Comparator.valueOf(word.note(1));
                }
            }
        }

        private boolean isOtherWord(Words.Entry word) {
            int next = end + word.word().length();
            return (word.word().equals("内")
                            && ((next < to && "资需外贸地销容部蒙".indexOf(text.charAt(next)) >= 0)
                                    || !measure.is(Dimension.TIME)))
                    || (word.word().equals("规模") && next < to && "以化".indexOf(text.charAt(next)) >= 0);
        }

        void inFront() {
            Words.Entry word = Lexicon.COMPARATORS.before(text, from, start);
            while (word != null && word.note(0).equals("before") && !isPartOfName(word)) {
                String meaning = word.note(1);
                switch (meaning) {
                    case "EACH" -> each = true;
                    case "NONE" -> {}
                    case "GROWTH", "DECLINE" -> {
                        if (measure.is(Dimension.SHARE) && !takesRate()) {
                            return;
                        }
                        amount |= !measure.is(Dimension.SHARE);
                        change = change == null && !amount ? Comparator.valueOf(meaning) : change;
                    }
                    default -> front = front == null ? Comparator.valueOf(meaning) : front;
                }
                start -= word.word().length();
                word = Lexicon.COMPARATORS.before(text, from, start);
            }
        }

        private boolean takesRate() {
            return measure.is(Dimension.SHARE) && front != Comparator.EQUAL;
        }

        /** 通过 is not 过, 签约 is not 约, 下达 is not 达. */
        private boolean isPartOfName(Words.Entry word) {
            int before = start - word.word().length() - 1;
            return before >= from
                    && word.word().length() == 1
                    && Lexicon.NO_COMPARATORS.has(text.substring(before, start));
        }

        Comparison comparison() {
            boolean doubling = measure.is(Shape.DOUBLING);
            Comparator said = back != null ? back : front;
            boolean more = measure.is(Shape.VAGUE) || measure.is(Shape.FIRST);
            Comparator plain = said != null ? said : more ? Comparator.ABOVE : Comparator.EQUAL;
            if (change != null || doubling) {
                Comparator kind = change == null ? Comparator.GROWTH : change;
                Comparator bound = doubling && said == null ? Comparator.AT_LEAST : plain;
                return new Comparison(start, end, kind, bound, true, each);
            }
            if (measure.max() != null) {
                return new Comparison(start, end, Comparator.RANGE, null, true, each);
            }
            return new Comparison(start, end, plain, null, said != null || amount || measure.is(Shape.FIRST), each);
        }
    }
}
