package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.database.JobTransaction;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.app.supervision.Relit;
import cn.yinfeng.app.supervision.model.Following;
import cn.yinfeng.app.supervision.model.FreshLamp;
import cn.yinfeng.app.supervision.model.FreshLamp.Owner;
import cn.yinfeng.app.supervision.model.LitRule;
import cn.yinfeng.app.supervision.model.ProjectFacts;
import cn.yinfeng.app.supervision.model.ProjectFacts.Burning;
import cn.yinfeng.app.supervision.model.Status;
import cn.yinfeng.app.supervision.store.JdbcFacts;
import cn.yinfeng.app.supervision.store.JdbcLighting;
import cn.yinfeng.engines.rules.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lights lamps. How far they follow is kept with them in one transaction: whoever comes next lights what has changed
 * since, be it after a commit, a power cut or a night; doing it twice changes nothing.
 */
@Component
class Lighting {
    /** In whose name it works: it sees everything as the database's job role, and acts for nobody. */
    static final Caller LIGHTER = new Caller(new UUID(0, 0), "预警计算", "job", 0, 0, Set.of());
    /** Beyond so many projects, looking at all of them is faster than naming each. */
    private static final int FEW = 2_000;

    private static final int TOGETHER = 4_000;
    private final JdbcLighting lamps;
    private final JdbcFacts facts;
    private final FactSheet sheet;
    private final Rulebook rulebook;
    private final RuleTexts texts;
    private final Words ended;
    private final LampTelling telling;
    private final JobTransaction asJob;
    private final Clock clock;

    Lighting(
            JdbcLighting lamps,
            JdbcFacts facts,
            FactSheet sheet,
            Rulebook rulebook,
            RuleTexts texts,
            Messages messages,
            LampTelling telling,
            JobTransaction asJob,
            Clock clock) {
        this.lamps = lamps;
        this.facts = facts;
        this.sheet = sheet;
        this.rulebook = rulebook;
        this.texts = texts;
        this.ended = new Words(
                messages.text("supervision.ended", Map.of(), Locale.CHINESE),
                messages.text("supervision.ended", Map.of(), Locale.ENGLISH));
        this.telling = telling;
        this.asJob = asJob;
        this.clock = clock;
    }

    /** Lights what has changed since the last time. */
    Relit follow() {
        return timed(false);
    }

    /** Lights everything. */
    Relit relight() {
        return timed(true);
    }

    private Relit timed(boolean everything) {
        long begin = System.nanoTime();
        Relit relit = LIGHTER.call(() -> asJob.call(() -> light(everything)));
        return new Relit(relit.looked(), relit.changed(), (System.nanoTime() - begin) / 1e9);
    }

    private Relit light(boolean everything) {
        lamps.lock();
        Status now = lamps.now(LocalDate.now(clock));
        var holding = new Holding(rulebook, texts, now.day());
        Following before = lamps.following().orElse(null);
        List<UUID> projects = everything || before == null ? null : changed(before, now, holding);
        if (projects != null && projects.isEmpty()) {
            if (before != null && !before.status().equals(now)) {
                lamps.follow(new Following(now, before.rules(), clock.instant()));
            }
            return new Relit(0, 0, 0);
        }
        var round = new Round(holding);
        lamps.clear();
        facts.ofAll(sheet.on(now.day()), now, projects, round::look);
        round.lay();
        long after = projects == null || before == null
                ? now.entry()
                : before.status().entry();
        if (round.changed > 0) {
            long lastChange = lamps.lastChange();
            lamps.keep(now, after, clock.instant(), round.changed);
            telling.tell(lamps.turnedSince(lastChange));
        }
        lamps.follow(new Following(now, holding.digest(lamps.units()), clock.instant()));
        return new Relit(round.looked, round.changed, 0);
    }

    /** The projects to light; null for all of them: another day, other rules, or very many. */
    private @Nullable List<UUID> changed(Following before, Status now, Holding holding) {
        if (!before.status().day().equals(now.day()) || !before.rules().equals(holding.digest(lamps.units()))) {
            return null;
        }
        List<UUID> touched = lamps.touched(before.status(), now, FEW + 1);
        return touched.size() > FEW ? null : touched;
    }

    /** One round through projects; what burns otherwise is laid aside part by part. */
    private final class Round {
        private final Holding holding;
        private final List<FreshLamp> fresh = new ArrayList<>();
        private long looked;
        private long changed;

        Round(Holding holding) {
            this.holding = holding;
        }

        void look(ProjectFacts project) {
            looked++;
            List<LitRule> rules = holding.of(project.unit());
            rules.forEach(rule -> rule.light(project).ifPresent(fresh::add));
            for (Burning each : project.burning()) {
                if (rules.stream().noneMatch(rule -> rule.code().equals(each.rule()))) {
                    fresh.add(putOut(project, each));
                }
            }
            if (fresh.size() >= TOGETHER) {
                lay();
            }
        }

        private FreshLamp putOut(ProjectFacts project, Burning lamp) {
            var owner = new Owner(project.unit(), project.sight());
            return new FreshLamp(project.project(), owner, lamp.rule(), null, 0, "", ended, Map.of());
        }

        void lay() {
            if (!fresh.isEmpty()) {
                lamps.lay(fresh);
                changed += fresh.size();
                fresh.clear();
            }
        }
    }
}
