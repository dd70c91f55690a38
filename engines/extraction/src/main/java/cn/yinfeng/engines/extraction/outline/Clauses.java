package cn.yinfeng.engines.extraction.outline;

import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import java.util.ArrayList;
import java.util.List;

/** Parts a sentence into clauses. A bracket without numbers is read over; quotation marks hold together. */
public final class Clauses {
    private final String text;
    private final Scan scan;
    private final int end;
    private final List<Clause> clauses = new ArrayList<>();
    private int from;
    private int depth;
    private char before = ' ';

    private Clauses(String text, Sentence sentence, Scan scan) {
        this.text = text;
        this.scan = scan;
        this.from = sentence.start();
        this.end = sentence.end();
    }

    public static List<Clause> of(String text, Sentence sentence, Scan scan) {
        var reader = new Clauses(text, sentence, scan);
        reader.read();
        return reader.clauses;
    }

    private void read() {
        int at = from;
        while (at < end) {
            char each = text.charAt(at);
            if (scan.isQuoted(at)) {
                at++;
            } else if (each == '(') {
                at = bracket(at);
            } else if ((each == ',' || each == ':') && isInNumber(at)) {
                at++;
            } else if (",;:。!?)\t".indexOf(each) >= 0) {
                cut(at, each);
                depth -= each == ')' && depth > 0 ? 1 : 0;
                at++;
            } else {
                at++;
            }
        }
        cut(end, ' ');
    }

    private int bracket(int at) {
        int close = Search.first(text, ")", at, end);
        if (close < 0) {
            close = end;
        }
        if (!hasMeasure(at, close)) {
            return Math.min(end, close + 1);
        }
        cut(at, '(');
        depth++;
        return at + 1;
    }

    private void cut(int at, char sign) {
        if (at > from) {
            clauses.add(new Clause(from, at, depth, before));
        }
        before = sign;
        from = at + 1;
    }

    private boolean isInNumber(int at) {
        return scan.measures().stream().anyMatch(each -> each.start() < at && at < each.end())
                || scan.times().stream().anyMatch(each -> each.start() < at && at < each.end());
    }

    private boolean hasMeasure(int start, int to) {
        return scan.measures().stream()
                .anyMatch(each -> each.start() > start && each.end() <= to && !each.is(Measure.Dimension.NAME));
    }
}
