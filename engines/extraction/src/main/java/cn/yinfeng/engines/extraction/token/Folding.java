package cn.yinfeng.engines.extraction.token;

/** Makes a {@link FoldedText}, one pass over the characters. */
final class Folding {
    private static final int LONGEST_GLOSS = 8;
    private final String original;
    private final LineWrap wrap;
    private final Columns columns;
    private final StringBuilder folded;
    private final int[] origins;

    Folding(String original) {
        this.original = original;
        this.wrap = LineWrap.of(original);
        this.columns = Columns.of(original);
        this.folded = new StringBuilder(original.length());
        this.origins = new int[original.length()];
    }

    FoldedText fold() {
        int at = 0;
        while (at < original.length()) {
            at = step(at);
        }
        return new FoldedText(original, folded, origins);
    }

    private int step(int at) {
        char raw = original.charAt(at);
        if (columns.dropped(at)) {
            return at + 1;
        }
        if (columns.bound(at)) {
            put('\t', at);
            return at + 1;
        }
        if (raw == '\n') {
            if (!wrap.joins(at)) {
                put('\n', at);
            }
            return at + 1;
        }
        if (raw != '\t' && isBlank(raw)) {
            return blanks(at);
        }
        if (isDropped(raw)) {
            return at + 1;
        }
        int gloss = raw == '(' ? endOfGloss(at) : at;
        if (gloss > at) {
            return gloss;
        }
        put(Characters.fold(raw), at);
        return at + 1;
    }

    /** One blank inside Chinese or beside a digit means nothing; several part columns. */
    private int blanks(int from) {
        int to = from;
        while (to < original.length() && original.charAt(to) != '\t' && isBlank(original.charAt(to))) {
            to++;
        }
        boolean inside = !folded.isEmpty() && folded.charAt(folded.length() - 1) != '\n' && to < original.length();
        if (inside) {
            char before = folded.charAt(folded.length() - 1);
            char after = original.charAt(to);
            boolean words = Characters.isLatin(before) && Characters.isLatin(after);
            boolean numbers = Characters.isDigit(before) && Characters.isDigit(after);
            boolean column = to - from > 1 && after != '\n' && after != '\r' && !Characters.isDigit(before);
            if (words || numbers || column) {
                put(' ', from);
            }
        }
        return to;
    }

    /** Web pages in traditional characters print the pinyin of some: 產(chǎn)業(yè). */
    private int endOfGloss(int at) {
        if (folded.isEmpty() || !Characters.isHan(folded.charAt(folded.length() - 1))) {
            return at;
        }
        int end = at + 1;
        while (end < original.length() && end - at < LONGEST_GLOSS && Characters.isPinyin(original.charAt(end))) {
            end++;
        }
        boolean closed = end > at + 1 && end < original.length() && original.charAt(end) == ')';
        return closed ? end + 1 : at;
    }

    private void put(char character, int at) {
        origins[folded.length()] = at;
        folded.append(character);
    }

    private static boolean isBlank(char raw) {
        return raw == ' ' || raw == '\u3000' || raw == '\u00a0' || (raw >= '\u2000' && raw <= '\u200a');
    }

    private static boolean isDropped(char raw) {
        return (raw < ' ' && raw != '\t') || raw == '\ufeff' || (raw >= '\u200b' && raw <= '\u200f') || raw == '\u00ad';
    }
}
