package cn.yinfeng.engines.extraction.finding.draft;

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
public final class Draft {
    public final int start;
    public final int end;
    public final Quantity quantity;
    public String indicator;
    public Target.Kind kind = Target.Kind.TARGET;

    @Nullable
    public String subject;

    @Nullable
    public String period;

    @Nullable
    public String deadline;

    public List<String> units = List.of();
    public List<String> defaultUnits = List.of();

    @Nullable
    public Draft parent;

    public boolean fact;
    public double confidence = 0.9;
    public String reason = "";

    @Nullable
    public Span sentence;

    public List<String> path = List.of();

    public Draft(String indicator, Quantity quantity, int start, int end) {
        this.indicator = indicator;
        this.quantity = quantity;
        this.start = start;
        this.end = end;
    }

    public Target target(Frame frame, @Nullable Integer parentIndex) {
        return new Target(
                indicator,
                quantity,
                new Scope(subject, period, deadline, units, defaultUnits),
                kind,
                parentIndex,
                evidence(frame));
    }

    public Fact fact(Frame frame) {
        return new Fact(indicator, quantity, subject, period, evidence(frame));
    }

    private Evidence evidence(Frame frame) {
        Span words = frame.folded().span(start, end);
        Span whole = sentence == null ? words : sentence;
        return new Evidence(whole, words, path, confidence, reason);
    }
}
