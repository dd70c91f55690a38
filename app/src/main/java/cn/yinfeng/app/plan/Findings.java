package cn.yinfeng.app.plan;

import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.Targets.Span;
import cn.yinfeng.kernel.Happening;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan document holds besides targets, as people decide on it while the plan is being drafted. */
public interface Findings {
    /** All of a plan, in the order of the document. */
    List<FindingView> of(UUID plan);

    /** Adds one that nobody found. */
    FindingView add(UUID plan, FindingView.Kind kind, FindingContent content, Span span);

    /** Accepts one with other content. */
    FindingView edit(FindingId finding, FindingContent content, Span span);

    FindingView accept(FindingId finding);

    FindingView reject(FindingId finding);

    /** Puts a decided one back among the open ones. */
    FindingView reopen(FindingId finding);

    /** Accepts all open ones of a kind that were found with at least this confidence; how many there were. */
    int acceptAll(UUID plan, FindingView.Kind kind, BigDecimal confidence);

    /** The machine outside that a draft's text may be sent to for proposals; null where nothing is configured. */
    @Nullable
    String assistant();

    /** Sends the text of a draft to that machine, and keeps as open what it quotes verbatim; how many there were. */
    int propose(UUID plan);

    /**
     * Which one, as the caller saw it.
     *
     * @param version null where the caller does not mind what others did meanwhile
     */
    record FindingId(UUID plan, UUID id, @Nullable Integer version) {}

    /** Something was decided on a finding. */
    record FindingDecided(UUID plan, UUID finding, FindingView.Kind kind, String done, String title)
            implements Happening {
        @Override
        public String action() {
            return "plan.finding-" + done;
        }

        @Override
        public Subject subject() {
            return new Subject("finding", finding.toString());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("plan", plan.toString(), "kind", kind.name(), "title", title);
        }
    }

    /** The text of a draft left the house. */
    record TextSent(UUID plan, String host, int characters) implements Happening {
        @Override
        public String action() {
            return "plan.text-sent";
        }

        @Override
        public Subject subject() {
            return new Subject("plan", plan.toString());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("host", host, "characters", characters);
        }
    }
}
