package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.rulebook.RuleCandidate;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RulePreview;
import cn.yinfeng.app.rulebook.RuleUse;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.app.supervision.model.LitRule;
import cn.yinfeng.app.supervision.model.Previewing;
import cn.yinfeng.app.supervision.store.JdbcFacts;
import cn.yinfeng.app.supervision.store.JdbcLighting;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.lamp.LampRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lamps offer to rules, and what a text would change over the projects that the caller may see. */
@Component
class LampUse implements RuleUse {
    private final FactSheet sheet;
    private final JdbcFacts facts;
    private final JdbcLighting lighting;
    private final Rulebook rulebook;
    private final RuleTexts texts;
    private final Units units;

    LampUse(FactSheet sheet, JdbcFacts facts, JdbcLighting lighting, Rulebook rulebook, RuleTexts texts, Units units) {
        this.sheet = sheet;
        this.facts = facts;
        this.lighting = lighting;
        this.rulebook = rulebook;
        this.texts = texts;
        this.units = units;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.LAMP;
    }

    @Override
    public List<Declared> offered() {
        return sheet.offered();
    }

    @Override
    @Transactional(readOnly = true)
    public RulePreview preview(RuleCandidate candidate) {
        List<UnitView> visible = units.visible();
        Set<Integer> below = LampService.below(candidate.unit(), visible);
        Map<Integer, Optional<LitRule>> standing = standing(candidate, below);
        LampRule rule = LampRule.check(candidate.code(), candidate.text()).orThrow();
        var previewing =
                new Previewing(new LitRule(candidate.code(), rule.head().hash(), rule));
        facts.ofUnits(
                sheet.on(candidate.on()),
                lighting.now(candidate.on()),
                List.copyOf(standing.keySet()),
                each -> previewing.look(
                        each.facts(),
                        each.name(),
                        standing.getOrDefault(each.facts().unit(), Optional.empty())));
        return previewing.told(candidate.on(), units.names(previewing.units()));
    }

    /** For each unit over which the candidate would hold, what holds now: units with a nearer version keep it. */
    private Map<Integer, Optional<LitRule>> standing(RuleCandidate candidate, Set<Integer> below) {
        Rulebook.InForce inForce = rulebook.inForce(RuleKind.LAMP, candidate.on());
        var standing = new HashMap<Integer, Optional<LitRule>>();
        for (int unit : below) {
            Optional<RuleVersion> version = inForce.of(unit).stream()
                    .filter(each -> each.code().equals(candidate.code()))
                    .findFirst();
            boolean nearer = version.map(RuleVersion::unit)
                    .filter(own -> own != candidate.unit() && below.contains(own))
                    .isPresent();
            if (!nearer) {
                standing.put(
                        unit,
                        version.flatMap(
                                each -> texts.rules(List.of(each)).stream().findFirst()));
            }
        }
        return standing;
    }
}
