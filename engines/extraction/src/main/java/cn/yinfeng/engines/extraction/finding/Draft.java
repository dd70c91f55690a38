package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Evidence;
import cn.yinfeng.engines.extraction.Fact;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Scope;
import cn.yinfeng.engines.extraction.Span;
import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.frame.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in the making. */
final class Draft {
    final int start;
    final int end;
    final Quantity quantity;
    String indicator;
    Target.Kind kind = Target.Kind.TARGET;

    @Nullable
    String subject;

    @Nullable
    String period;

    @Nullable
    String deadline;

    List<String> units = List.of();
    List<String> defaultUnits = List.of();

    @Nullable
    Draft parent;

    boolean fact;
    double confidence = 0.9;
    String reason = "";

    @Nullable
    Span sentence;

    List<String> path = List.of();

    Draft(String indicator, Quantity quantity, int start, int end) {
        this.indicator = indicator;
        this.quantity = quantity;
        this.start = start;
        this.end = end;
    }

    Target target(Frame frame, @Nullable Integer parentIndex) {
        return new Target(
                indicator,
                quantity,
                new Scope(subject, period, deadline, units, defaultUnits),
                kind,
                parentIndex,
                evidence(frame));
    }

    Fact fact(Frame frame) {
        return new Fact(indicator, quantity, subject, period, evidence(frame));
    }

    private Evidence evidence(Frame frame) {
        Span words = frame.folded().span(start, end);
        Span whole = sentence == null ? words : sentence;
        return new Evidence(whole, words, path, confidence, reason);
    }
}
