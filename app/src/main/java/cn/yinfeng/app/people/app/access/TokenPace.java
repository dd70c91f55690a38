package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.app.SecurityPolicies;
import cn.yinfeng.app.people.app.SessionKeeper;
import cn.yinfeng.app.people.model.Pace;
import cn.yinfeng.kernel.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts the requests of each token, in this process only: what it guards is the load, and that is the process's. */
@Component
class TokenPace {
    private static final int MANY = 1_000;
    private final Map<UUID, Pace> paces = new ConcurrentHashMap<>();
    private final SecurityPolicies policies;

    TokenPace(SecurityPolicies policies) {
        this.policies = policies;
    }

    /** PEOPLE-070 where the policy's number for a minute is used up. */
    void count(UUID token) {
        Instant now = SessionKeeper.now();
        if (paces.size() > MANY) {
            paces.values().removeIf(each -> each.isOver(now));
        }
        Pace pace = paces.merge(token, Pace.first(now), (before, first) -> before.again(now));
        if (pace.asked() > policies.current().access().tokenMinute()) {
            throw new Refusal("PEOPLE-070", Map.of("seconds", pace.secondsLeft(now)));
        }
    }
}
