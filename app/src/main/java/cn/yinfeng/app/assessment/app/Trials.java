package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.Assessments.Change;
import cn.yinfeng.app.assessment.RankingView;
import cn.yinfeng.app.assessment.WhatIfView;
import cn.yinfeng.app.assessment.WhatIfView.Move;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Assessment.SchemeHead;
import cn.yinfeng.app.assessment.model.Bound;
import cn.yinfeng.app.assessment.model.FactSheet;
import cn.yinfeng.app.assessment.model.Frame;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.model.Result;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.scheme.Ranking;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.scheme.Scoring;
import cn.yinfeng.engines.rules.scheme.Standing;
import cn.yinfeng.engines.rules.scheme.UnitFacts;
import cn.yinfeng.engines.rules.value.Value;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Computes trials, and what would be if. */
@Component
class Trials {
    private final Schemes schemes;
    private final Binding binding;
    private final Roster roster;
    private final Computation computation;
    private final Ledger ledger;

    Trials(Schemes schemes, Binding binding, Roster roster, Computation computation, Ledger ledger) {
        this.schemes = schemes;
        this.binding = binding;
        this.roster = roster;
        this.computation = computation;
        this.ledger = ledger;
    }

    /** A trial with its result. */
    record Trial(Assessment assessment, Result result) {}

    /** By the scheme in force, over the units as they stood on the status date, up to the newest entry. */
    Trial of(Assessment assessment, List<Integer> named, Instant at) {
        RuleVersion version = schemes.inForce(assessment.scheme().code(), assessment.unit(), assessment.on());
        var head = new SchemeHead(version.code(), version.name(), version.source(), version.hash());
        List<Bound> measures = binding.bind(schemes.of(version.text()), term(assessment));
        Roster.Roll roll = roster.of(assessment.unit(), named, assessment.on(), classed(measures));
        Assessment refreshed = assessment.computed(roll.unitName(), head);
        var frame =
                new Frame(Result.heading(refreshed, ledger.watermark()), version.text(), measures, roll.participants());
        return new Trial(refreshed, Result.of(frame, computation.of(frame), at));
    }

    /** The kinds of units that a scheme has a word for; empty where it does not ask for the class. */
    private static Set<String> classed(List<Bound> measures) {
        return measures.stream().flatMap(each -> each.words().keySet().stream()).collect(Collectors.toSet());
    }

    static Binding.Term term(Assessment assessment) {
        return new Binding.Term(assessment.from(), assessment.on(), assessment.basis());
    }

    WhatIfView whatIf(Result result, int unit, List<Change> changes) {
        Participant participant = result.participants().stream()
                .filter(each -> each.unit() == unit)
                .findFirst()
                .orElseThrow(() -> new Absent("unit", unit));
        Scheme scheme = schemes.of(result.scheme());
        UnitFacts facts = FactSheet.read(result.content().facts(), scheme);
        Ranking before = Scoring.score(scheme, facts);
        Ranking after = Scoring.score(scheme, changed(scheme, facts, participant.name(), changes));
        List<RankingView.ScoredItem> items = after.of(participant.name())
                .map(standing ->
                        standing.items().stream().map(RankingViews::item).toList())
                .orElse(List.of());
        return new WhatIfView(moves(result, before, after), items);
    }

    private static UnitFacts changed(Scheme scheme, UnitFacts facts, String unit, List<Change> changes) {
        Facts own = facts.units().getOrDefault(unit, Facts.NONE);
        var values = new HashMap<String, Value>();
        scheme.vocabulary()
                .all()
                .forEach(each -> own.find(each.name()).ifPresent(value -> values.put(each.name(), value)));
        for (Change change : changes) {
            if (change.value().isBlank()) {
                values.remove(change.measure());
            } else {
                values.put(change.measure(), value(scheme, change));
            }
        }
        var all = new LinkedHashMap<>(facts.units());
        all.put(unit, new Facts(values));
        return new UnitFacts(all);
    }

    private static Value value(Scheme scheme, Change change) {
        Declared declared = scheme.vocabulary()
                .find(change.measure())
                .orElseThrow(() -> new Refusal("ASSESSMENT-003", Map.of("measure", change.measure())));
        return declared.type()
                .read(change.value())
                .orElseThrow(() -> new Refusal(
                        "ASSESSMENT-008",
                        Map.of(
                                "measure",
                                change.measure(),
                                "value",
                                change.value(),
                                "type",
                                declared.type().word())));
    }

    private static List<Move> moves(Result result, Ranking before, Ranking after) {
        var ids = new HashMap<String, Integer>();
        result.participants().forEach(each -> ids.put(each.name(), each.unit()));
        var moves = new ArrayList<Move>();
        for (Ranking.Group group : after.groups()) {
            for (Standing standing : group.standings()) {
                Standing was = before.of(standing.unit()).orElse(standing);
                moves.add(new Move(
                        ids.getOrDefault(standing.unit(), 0),
                        standing.unit(),
                        group.name(),
                        standing.rank().orElse(null),
                        standing.total().map(BigDecimal::toPlainString).orElse(null),
                        was.rank().orElse(null),
                        was.total().map(BigDecimal::toPlainString).orElse(null)));
            }
        }
        return moves;
    }
}
