package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.people.store.PolicyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The policy in force, remembered for some seconds: every look at a session asks for it. */
@Component
public class SecurityPolicies {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private final PolicyStore store;
    private final AtomicReference<@Nullable Remembered> known = new AtomicReference<>();

    SecurityPolicies(PolicyStore store) {
        this.store = store;
    }

    public SecurityPolicy current() {
        Remembered remembered = known.get();
        Instant now = SessionKeeper.now();
        if (remembered != null && now.isBefore(remembered.until())) {
            return remembered.policy();
        }
        SecurityPolicy policy = store.on(SessionKeeper.today());
        known.set(new Remembered(policy, now.plus(REMEMBERED)));
        return policy;
    }

    void forget() {
        known.set(null);
    }

    private record Remembered(SecurityPolicy policy, Instant until) {}
}
