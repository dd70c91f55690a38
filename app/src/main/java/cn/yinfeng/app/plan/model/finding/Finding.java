package cn.yinfeng.app.plan.model.finding;

import cn.yinfeng.app.plan.FindingView;
import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.FindingView.Kind;
import cn.yinfeng.app.plan.Findings.FindingDecided;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.model.Decimals;
import cn.yinfeng.app.plan.model.Words;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Decision.Accepted;
import cn.yinfeng.kernel.Decision.Refused;
import cn.yinfeng.kernel.Refusal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan document holds besides targets. */
public record Finding(
        UUID id,
        UUID plan,
        int place,
        Kind kind,
        FindingContent content,
        @Nullable UUID target,
        Words words,
        TargetState state,
        int version) {
    public Decision<Finding, FindingDecided> accept() {
        return switch (state) {
            case PROPOSED -> to(TargetState.ACCEPTED, "accepted");
            case ACCEPTED, EDITED, ADDED, REJECTED, MERGED -> refuse();
        };
    }

    public Decision<Finding, FindingDecided> reject() {
        return switch (state) {
            case PROPOSED, ACCEPTED, EDITED, ADDED -> to(TargetState.REJECTED, "rejected");
            case REJECTED, MERGED -> refuse();
        };
    }

    public Decision<Finding, FindingDecided> reopen() {
        return switch (state) {
            case ACCEPTED, EDITED, REJECTED -> to(TargetState.PROPOSED, "reopened");
            case PROPOSED, ADDED, MERGED -> refuse();
        };
    }

    public Decision<Finding, FindingDecided> edit(FindingContent stated, Words where) {
        refuseImpossible(kind, stated);
        return switch (state) {
            case PROPOSED, ACCEPTED, EDITED, ADDED -> {
                TargetState next = state == TargetState.ADDED ? state : TargetState.EDITED;
                var after = new Finding(id, plan, place, kind, stated, target, where, next, version);
                yield new Accepted<>(after, after.told("edited"));
            }
            case REJECTED, MERGED -> refuse();
        };
    }

    /** A thing without a name, or a clock without a rhythm, is nothing to decide on. */
    public static void refuseImpossible(Kind kind, FindingContent stated) {
        if (stated.title().isBlank()) {
            throw new Refusal("PLAN-090");
        }
        if (kind == Kind.CADENCE && stated.rhythm() == null) {
            throw new Refusal("PLAN-091", Map.of("title", stated.title()));
        }
    }

    public FindingDecided told(String done) {
        return new FindingDecided(plan, id, kind, done, content.title());
    }

    private Decision<Finding, FindingDecided> to(TargetState next, String done) {
        return new Accepted<>(new Finding(id, plan, place, kind, content, target, words, next, version), told(done));
    }

    private Decision<Finding, FindingDecided> refuse() {
        return new Refused<>(new Refusal("PLAN-026", Map.of("state", state.name())));
    }

    /** As others see it; a programme with the page that it is here. */
    public FindingView view(Features features) {
        return new FindingView(
                id,
                place,
                kind,
                content,
                target,
                words.sentence(),
                words.start(),
                words.end(),
                words.headingPath(),
                Decimals.write(words.confidence()),
                words.reason(),
                state,
                kind == Kind.PROGRAMME ? features.page(content.title()) : null,
                version);
    }
}
