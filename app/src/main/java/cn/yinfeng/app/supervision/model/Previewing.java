package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.rulebook.RulePreview;
import cn.yinfeng.app.rulebook.RulePreview.Change;
import cn.yinfeng.app.rulebook.RulePreview.Tally;
import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.lamp.Lamp;
import cn.yinfeng.engines.rules.lamp.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lights projects under what holds and under a candidate, and keeps the gravest of those that would burn otherwise. */
public final class Previewing {
    private static final String NONE = "NONE";
    private static final Words NO_RULE = new Words("无此规则", "no such rule");
    private static final Comparator<Seen> GRAVEST =
            Comparator.comparing(Seen::after).thenComparing(Seen::beforeName).thenComparing(Seen::project);

    private final LitRule candidate;
    private final Map<Colour, Long> before = new EnumMap<>(Colour.class);
    private final Map<Colour, Long> after = new EnumMap<>(Colour.class);
    private final PriorityQueue<Seen> changes = new PriorityQueue<>(GRAVEST.reversed());
    private long looked;
    private long changed;
    private long without;

    private record Seen(
            UUID project, String name, int unit, @Nullable Colour before, Colour after, Words reason) {
        String beforeName() {
            return before == null ? "" : before.name();
        }
    }

    public Previewing(LitRule candidate) {
        this.candidate = candidate;
    }

    /**
     * Lights one project under both.
     *
     * @param standing what holds for the project's unit; empty where no rule of this code does
     */
    public void look(ProjectFacts project, String name, Optional<LitRule> standing) {
        looked++;
        Verdict verdict = candidate.verdict(project);
        Colour then = Colour.of(verdict.lamp());
        Colour now =
                standing.map(rule -> Colour.of(rule.verdict(project).lamp())).orElse(null);
        after.merge(then, 1L, Long::sum);
        if (now == null) {
            without++;
        } else {
            before.merge(now, 1L, Long::sum);
        }
        if (then != now) {
            changed++;
            changes.add(new Seen(project.project(), name, project.unit(), now, then, verdict.reason()));
            if (changes.size() > RulePreview.MOST) {
                changes.remove();
            }
        }
    }

    /** The units of the changes that are told. */
    public Set<Integer> units() {
        var units = new HashSet<Integer>();
        changes.forEach(each -> units.add(each.unit()));
        return units;
    }

    /**
     * What was seen.
     *
     * @param names of units
     */
    public RulePreview told(LocalDate on, Map<Integer, String> names) {
        var tallies = new ArrayList<Tally>();
        for (Colour each : Colour.values()) {
            tallies.add(new Tally(each.name(), before.getOrDefault(each, 0L), after.getOrDefault(each, 0L)));
        }
        if (without > 0) {
            tallies.add(new Tally(NONE, without, 0));
        }
        List<Change> told = changes.stream()
                .sorted(GRAVEST)
                .map(each -> new Change(
                        "project",
                        each.project().toString(),
                        each.name(),
                        names.getOrDefault(each.unit(), ""),
                        label(each.before()),
                        label(each.after()),
                        each.reason()))
                .toList();
        return new RulePreview(on, looked, changed, tallies, told);
    }

    private static Words label(@Nullable Colour colour) {
        return colour == null ? NO_RULE : Lamp.valueOf(colour.name()).label();
    }
}
