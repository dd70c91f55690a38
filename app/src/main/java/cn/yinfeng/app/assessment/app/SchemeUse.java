package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.FactSheet;
import cn.yinfeng.app.assessment.model.Frame;
import cn.yinfeng.app.assessment.model.Participant;
import cn.yinfeng.app.assessment.model.Result;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.rulebook.RuleCandidate;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RulePreview;
import cn.yinfeng.app.rulebook.RulePreview.Change;
import cn.yinfeng.app.rulebook.RuleUse;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.scheme.Ranking;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.scheme.Scoring;
import cn.yinfeng.engines.rules.scheme.Standing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Schemes are applied here: what they may measure, and whom another text would rank otherwise. */
@Component
class SchemeUse implements RuleUse {
    private final Desk desk;
    private final Schemes schemes;
    private final Binding binding;
    private final Computation computation;
    private final Units units;
    private final Clock clock;

    SchemeUse(Desk desk, Schemes schemes, Binding binding, Computation computation, Units units, Clock clock) {
        this.desk = desk;
        this.schemes = schemes;
        this.binding = binding;
        this.computation = computation;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.SCHEME;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Declared> offered() {
        return binding.offered(LocalDate.now(clock));
    }

    /** The newest assessment by the scheme in the unit's region, over its own facts: before and after. */
    @Override
    @Transactional(readOnly = true)
    public RulePreview preview(RuleCandidate candidate) {
        Optional<Assessment> newest = desk.assessments().newest(candidate.code(), below(candidate.unit()));
        return newest.map(assessment -> preview(candidate, assessment, desk.result(assessment.id())))
                .orElseGet(() -> new RulePreview(candidate.on(), 0, 0, List.of(), List.of()));
    }

    private int[] below(int unit) {
        units.visible(unit);
        var found = new LinkedHashSet<Integer>();
        found.add(unit);
        for (UnitView each : units.visible()) {
            if (found.contains(each.parentId())) {
                found.add(each.id());
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private RulePreview preview(RuleCandidate candidate, Assessment assessment, Result result) {
        Scheme scheme = schemes.of(candidate.text());
        var frame = new Frame(
                Result.heading(assessment, result.watermark()),
                candidate.text(),
                binding.bind(scheme, Trials.term(assessment)),
                result.participants());
        Ranking after = Scoring.score(scheme, FactSheet.read(computation.facts(frame), scheme));
        Scheme former = schemes.of(result.scheme());
        Ranking before = Scoring.score(former, FactSheet.read(result.content().facts(), former));
        List<Change> changes = changes(result.participants(), before, after);
        return new RulePreview(
                assessment.on(),
                result.participants().size(),
                changes.size(),
                List.of(),
                changes.stream().limit(RulePreview.MOST).toList());
    }

    private static List<Change> changes(List<Participant> participants, Ranking before, Ranking after) {
        var changes = new ArrayList<Change>();
        for (Participant each : participants) {
            Words was = told(before.of(each.name()));
            Words is = told(after.of(each.name()));
            if (!was.equals(is)) {
                changes.add(new Change(
                        "unit",
                        Integer.toString(each.unit()),
                        each.name(),
                        each.parentName(),
                        was,
                        is,
                        reason(before.of(each.name()), after.of(each.name()))));
            }
        }
        return changes;
    }

    private static Words told(Optional<Standing> standing) {
        Optional<String> total = standing.flatMap(Standing::total).map(BigDecimal::toPlainString);
        Optional<Integer> rank = standing.flatMap(Standing::rank);
        if (total.isEmpty() || rank.isEmpty()) {
            return new Words("未排名", "not ranked");
        }
        return new Words("第 " + rank.get() + " 名，" + total.get() + " 分", "rank " + rank.get() + ", " + total.get());
    }

    /** The items whose points are others. */
    private static Words reason(Optional<Standing> before, Optional<Standing> after) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        after.ifPresent(standing -> standing.items().forEach(item -> {
            String now = item.points().shown().zh();
            String was = before.flatMap(former -> former.items().stream()
                            .filter(each ->
                                    each.item().code().equals(item.item().code()))
                            .findFirst())
                    .map(each -> each.points().shown().zh())
                    .orElse("–");
            if (!now.equals(was)) {
                zh.add(item.item().name().zh() + " " + was + " → " + now);
                en.add(item.item().name().en() + " " + was + " → " + now);
            }
        }));
        return new Words(String.join("；", zh), String.join("; ", en));
    }
}
