package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.PlanView;
import cn.yinfeng.app.plan.Targets.Span;
import cn.yinfeng.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words that a person marked in a plan's text. */
public final class Quotation {
    private static final String SENTENCE_ENDS = "。；;\n！？";

    private Quotation() {}

    /** The marked words with their sentence and the headings over them; nothing marked is no words. */
    public static Words of(String text, Span span, List<PlanView.Heading> outline) {
        Integer start = span.start();
        Integer end = span.end();
        if (start == null || end == null) {
            return new Words("", 0, 0, List.of(), null, "");
        }
        if (start < 0 || end <= start || end > text.length()) {
            throw new Refusal("PLAN-036", Map.of("start", start, "end", end, "length", text.length()));
        }
        return new Words(sentence(text, start, end), start, end, path(outline, start), null, "");
    }

    private static String sentence(String text, int start, int end) {
        int first = start;
        while (first > 0 && SENTENCE_ENDS.indexOf(text.charAt(first - 1)) < 0) {
            first--;
        }
        int last = end;
        while (last < text.length() && SENTENCE_ENDS.indexOf(text.charAt(last)) < 0) {
            last++;
        }
        return text.substring(first, last).strip();
    }

    private static List<String> path(List<PlanView.Heading> outline, int start) {
        var path = new ArrayList<PlanView.Heading>();
        for (PlanView.Heading heading : outline) {
            if (heading.start() > start) {
                break;
            }
            path.removeIf(above -> above.level() >= heading.level());
            path.add(heading);
        }
        return path.stream().map(PlanView.Heading::title).toList();
    }
}
