package cn.yinfeng.app.plan.app.assist;

import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.FindingView.Kind;
import cn.yinfeng.app.plan.Findings.TextSent;
import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.Targets.Span;
import cn.yinfeng.app.plan.app.assist.Assistant.Said;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Quotation;
import cn.yinfeng.app.plan.model.Words;
import cn.yinfeng.app.plan.model.finding.Finding;
import cn.yinfeng.app.plan.store.JdbcPlanFindings;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcPlans.Body;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Marking;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the model outside propose further findings of a draft. A person asks for it each time; what it says is only ever proposed. */
@Component
public class Assisting {
    private static final String REASON = "外部模型建议，原文有此句";
    private static final BigDecimal CONFIDENCE = new BigDecimal("0.40");
    private static final int SHORTEST = 4;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST = 200;
    private static final Set<Kind> KINDS = EnumSet.of(Kind.DUTY, Kind.RULE, Kind.FACT, Kind.PROGRAMME);
    /** Not a level of secrecy, and still not for others. */
    private final List<String> internal = ShippedRules.of("plan").stream()
            .filter(file -> file.code().equals("PLAN-INTERNAL"))
            .flatMap(file -> file.root().values("words").stream())
            .map(String::valueOf)
            .toList();

    private final Assistant assistant;
    private final JdbcPlans plans;
    private final JdbcPlanFindings findings;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Assisting(
            Assistant assistant,
            JdbcPlans plans,
            JdbcPlanFindings findings,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.assistant = assistant;
        this.plans = plans;
        this.findings = findings;
        this.transaction = transaction;
        this.events = events;
    }

    public Optional<String> host() {
        return assistant.host();
    }

    /** How many were added. The text is sent outside a transaction: an answer takes its time. */
    public int propose(UUID id) {
        String host = host().orElseThrow(() -> new Refusal("PLAN-092"));
        String text = transaction.execute(status -> sendable(id, host));
        List<Said> said = assistant.ask(text);
        return transaction.execute(status -> keep(id, said));
    }

    private String sendable(UUID id, String host) {
        plans.load(id).refuseUnlessDraft();
        String text = plans.body(id).text();
        if (Marking.isIn(text) || internal.stream().anyMatch(text::contains)) {
            throw new Refusal("PLAN-093");
        }
        events.publishEvent(new TextSent(id, host, Math.min(text.length(), Assistant.LONGEST)));
        return text;
    }

    private int keep(UUID id, List<Said> said) {
        plans.lock(id);
        Plan plan = plans.load(id);
        plan.refuseUnlessDraft();
        Body body = plans.body(id);
        List<Finding> known = findings.of(id);
        Set<String> taken = new HashSet<>();
        known.forEach(each -> taken.add(
                each.kind() + " " + each.words().start() + " " + each.words().end()));
        var added = new ArrayList<Finding>();
        for (Said each : said.subList(0, Math.min(MOST, said.size()))) {
            Kind kind = KINDS.stream()
                    .filter(one -> one.name().equals(each.kind()))
                    .findFirst()
                    .orElse(null);
            int at = each.words().length() < SHORTEST ? -1 : body.text().indexOf(each.words());
            int end = at + each.words().length();
            if (kind != null && at >= 0 && !each.title().isBlank() && taken.add(kind + " " + at + " " + end)) {
                added.add(finding(plan, known.size() + added.size() + 1, kind, each, quoted(body, at, end)));
            }
        }
        findings.insert(plan, added);
        return added.size();
    }

    private static Words quoted(Body body, int start, int end) {
        Words words = Quotation.of(body.text(), new Span(start, end), body.outline());
        return new Words(words.sentence(), start, end, words.headingPath(), CONFIDENCE, REASON);
    }

    private static Finding finding(Plan plan, int place, Kind kind, Said said, Words words) {
        String title = said.title().length() > LONGEST_TITLE ? said.title().substring(0, LONGEST_TITLE) : said.title();
        var content = new FindingContent(title, "", "", List.of(), List.of(), List.of(), List.of(), null, "");
        return new Finding(Ids.next(), plan.id(), place, kind, content, null, words, TargetState.PROPOSED, 0);
    }
}
