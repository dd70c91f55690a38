package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.LiveSession;
import cn.yinfeng.app.people.security.SecurityAdministration.SessionView;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.people.store.SessionStore;
import cn.yinfeng.app.people.store.SessionStore.Holder;
import cn.yinfeng.app.people.store.SessionStore.Opening;
import cn.yinfeng.app.people.store.SessionStore.Seen;
import cn.yinfeng.app.people.store.SessionStore.SignedOn;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the sessions: looks them up, remembers them for some seconds, ends them. Access is decided on the real clock;
 * moving the demo's clock opens and closes nothing.
 */
@Component
public class SessionKeeper {
    private static final InstantSource REAL = InstantSource.system();
    private static final Duration SEEN_AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final String DEMO_ONLY = "clock.move";
    private final SessionStore store;
    private final SecurityPolicies policies;
    private final SecondFactors factors;
    private final SessionMemory memory = new SessionMemory(REAL);
    private final boolean demo;

    SessionKeeper(SessionStore store, SecurityPolicies policies, SecondFactors factors, Environment environment) {
        this.store = store;
        this.policies = policies;
        this.factors = factors;
        this.demo = environment.getProperty("yinfeng.demo", Boolean.class, false);
    }

    /** The real time, no finer than the database keeps it. */
    public static Instant now() {
        return REAL.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(now(), MovableClock.ZONE);
    }

    public Optional<Holder> holder(UUID account) {
        return store.holder(account, today());
    }

    void begin(byte[] key, Opening opening) {
        Instant now = now();
        store.insert(
                key, opening, now, now.plus(Duration.ofHours(policies.current().sessionHours())));
    }

    private Instant idleSince(Instant now) {
        return now.minus(Duration.ofMinutes(policies.current().idleMinutes()));
    }

    List<SessionView> standing(@Nullable UUID account, byte[] current) {
        Instant now = now();
        return store.standing(account, current, now, idleSince(now));
    }

    /** Ends a session by its number; whose it was, if it was of the account named. */
    Optional<UUID> endById(UUID id, @Nullable UUID of) {
        Optional<UUID> account = store.deleteById(id, of);
        account.ifPresent(memory::forgetAfterCommit);
        return account;
    }

    Optional<LiveSession> find(byte[] key) {
        return memory.recall(key, () -> look(key));
    }

    private Optional<LiveSession> look(byte[] key) {
        Instant now = now();
        Optional<Seen> found = store.find(key, now, idleSince(now), today());
        if (found.isPresent() && Duration.between(found.get().lastSeen(), now).compareTo(SEEN_AT_MOST_EVERY) > 0) {
            store.seen(key, now);
        }
        return found.map(seen -> live(seen.holder(), seen.signedOn(), seen.factorElsewhere()));
    }

    /** Whoever a provider vouches for uses no password here, so that none has to be changed. */
    LiveSession live(Holder holder, boolean signedOn, boolean factorElsewhere) {
        List<String> permissions = holder.permissions().stream()
                .filter(each -> demo || !each.equals(DEMO_ONLY))
                .toList();
        SecurityPolicy policy = policies.current();
        boolean mustChange = !signedOn && (holder.oneTime() || hasExpired(holder, policy));
        boolean mustEnrol = mustEnrol(holder, factorElsewhere);
        Caller caller = caller(holder, mustChange || mustEnrol ? List.of() : permissions);
        return new LiveSession(
                caller, holder.login(), holder.unit(), permissions, mustChange, mustEnrol, factorElsewhere);
    }

    public boolean mustEnrol(Holder holder, boolean factorElsewhere) {
        return !factorElsewhere
                && policies.current().secondFactorRoles().contains(holder.role())
                && !factors.isOn(holder.account());
    }

    private static boolean hasExpired(Holder holder, SecurityPolicy policy) {
        Instant set = holder.passwordSet();
        return policy.expiresDays() > 0
                && set != null
                && set.plus(Duration.ofDays(policy.expiresDays())).isBefore(now());
    }

    public static Caller caller(Holder holder, List<String> permissions) {
        return new Caller(
                holder.account(),
                holder.name(),
                holder.role(),
                holder.scope(),
                holder.sight(),
                Set.copyOf(permissions));
    }

    Optional<SignedOn> signedOn(byte[] key) {
        return store.signedOn(key);
    }

    boolean end(byte[] key) {
        boolean ended = store.delete(key);
        memory.forgetAfterCommit(key);
        return ended;
    }

    /** What is remembered of the account's sessions is looked up anew. */
    void forget(UUID account) {
        memory.forgetAfterCommit(account);
    }

    public void endAll(UUID account) {
        store.deleteOf(account);
        memory.forgetAfterCommit(account);
    }

    /** Ends those that one of these providers has opened; how many there were. */
    public int endBy(Collection<String> providers, UUID account) {
        int ended = store.deleteOf(account, providers);
        memory.forgetAfterCommit(account);
        return ended;
    }

    void endOthers(UUID account, byte[] except) {
        store.deleteOthersOf(account, except);
        memory.forgetAfterCommit(account);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void sweep() {
        Instant now = now();
        store.deleteStale(now, idleSince(now));
    }
}
