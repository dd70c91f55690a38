package cn.yinfeng.app.people.app.sight;

import cn.yinfeng.app.people.model.SightRules;
import cn.yinfeng.app.people.model.SightRules.Shown;
import cn.yinfeng.app.people.sight.SightChanged;
import cn.yinfeng.app.people.sight.SightLists.SightRuleView;
import cn.yinfeng.app.people.sight.SightLists.SightRuleWish;
import cn.yinfeng.app.people.store.SightRuleStore;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What others are shown of what is need-to-know: what the nearest unit above decided, else what ships. */
@Component
class SightRuleBook {
    private final SightRules shipped = SightRules.of(ShippedRules.of("people"));
    private final SightRuleStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SightRuleBook(SightRuleStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    SightRuleView of(int unit, LocalDate day) {
        Shown rule = shipped.on(day);
        return store.of(unit, day)
                .map(each -> new SightRuleView(
                        each.countedFrom(), each.line(), each.from(), each.source(), each.unit(), rule.stages()))
                .orElseGet(() -> new SightRuleView(
                        rule.countedFrom(), rule.line(), rule.from(), rule.source(), null, rule.stages()));
    }

    SightRuleView decide(SightRuleWish wish) {
        LocalDate today = LocalDate.now(clock);
        String counted = wish.countedFrom();
        if (counted != null && !shipped.on(today).stages().contains(counted)) {
            throw new Refusal("PEOPLE-095", Map.of("stage", counted));
        }
        if (wish.from().isBefore(today)) {
            throw new Refusal("PEOPLE-096", Map.of("date", today.toString()));
        }
        Caller caller = Caller.current();
        store.add(caller.unit(), wish, caller, clock.instant());
        events.publishEvent(new SightChanged(
                "rule-decided",
                "unit",
                Ids.next(),
                Map.of(
                        "unit", caller.unit(),
                        "counted", counted == null ? "never" : counted,
                        "line", wish.line(),
                        "from", wish.from().toString())));
        return of(caller.unit(), wish.from());
    }
}
