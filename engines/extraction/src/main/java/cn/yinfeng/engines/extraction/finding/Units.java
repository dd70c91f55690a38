package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Search;
import java.util.ArrayList;
import java.util.List;

/** The units that a subject names, one by one. */
final class Units {
    private Units() {}

    static List<String> of(FoldedText folded, Subject subject) {
        String text = folded.text();
        var units = new ArrayList<String>();
        int end = subject.end();
        int sent = Search.first(text, "指派", subject.start(), end);
        if (sent > subject.start()) {
            end = sent;
        } else if (subject.kind() == Subject.Kind.PERSON) {
            return List.of();
        }
        int from = subject.start();
        int depth = 0;
        for (int at = from; at <= end; at++) {
            depth += at == end ? 0 : text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (at == end || (text.charAt(at) == '、' && depth == 0)) {
                units.add(folded.verbatim(from, at));
                from = at + 1;
            }
        }
        return units;
    }
}
