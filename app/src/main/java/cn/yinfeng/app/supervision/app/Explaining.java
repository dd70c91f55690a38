package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.supervision.ProjectLamps;
import cn.yinfeng.app.supervision.ProjectLamps.ExplainedLamp;
import cn.yinfeng.app.supervision.ProjectLamps.LampFact;
import cn.yinfeng.app.supervision.ProjectLamps.LampStep;
import cn.yinfeng.app.supervision.model.Behind;
import cn.yinfeng.app.supervision.model.FactDefinition;
import cn.yinfeng.app.supervision.model.Following;
import cn.yinfeng.app.supervision.model.LitRule;
import cn.yinfeng.app.supervision.model.ProjectFacts;
import cn.yinfeng.app.supervision.model.Status;
import cn.yinfeng.app.supervision.store.JdbcFacts;
import cn.yinfeng.app.supervision.store.JdbcLamps;
import cn.yinfeng.app.supervision.store.JdbcLamps.Lamp;
import cn.yinfeng.app.supervision.store.JdbcLamps.Standing;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.formula.Step;
import cn.yinfeng.engines.rules.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Explains the lamps of one project: computed again as of when they were lit, under the texts that lit them, so that the
 * steps lead to the colour that is shown.
 */
@Component
class Explaining {
    private final JdbcLamps lamps;
    private final JdbcFacts facts;
    private final FactSheet sheet;
    private final RuleTexts rules;
    private final LampTexts texts;

    Explaining(JdbcLamps lamps, JdbcFacts facts, FactSheet sheet, RuleTexts rules, LampTexts texts) {
        this.lamps = lamps;
        this.facts = facts;
        this.sheet = sheet;
        this.rules = rules;
        this.texts = texts;
    }

    ProjectLamps of(UUID project, Locale reader) {
        if (!lamps.isVisible(project)) {
            throw new Absent("project", project);
        }
        Optional<Standing> standing = lamps.of(project);
        Optional<Following> following = lamps.following();
        return new ProjectLamps(
                standing.map(Standing::colour).orElse(null),
                following.map(each -> each.status().day()).orElse(null),
                following.map(Following::litAt).orElse(null),
                following.map(each -> explained(project, each.status(), reader)).orElse(List.of()),
                lamps.changes(project).stream()
                        .map(each -> texts.changed(each, reader))
                        .toList());
    }

    private List<ExplainedLamp> explained(UUID project, Status status, Locale reader) {
        List<FactDefinition> definitions = sheet.on(status.day());
        ProjectFacts known = facts.of(project, definitions, status).orElseThrow(() -> new Absent("project", project));
        var behind = new Behind(facts.entries(project, status), status.day());
        var one = new One(known, definitions, behind, LampTexts.chinese(reader));
        return lamps.lamps(List.of(project)).getOrDefault(project, List.of()).stream()
                .map(lamp -> explained(lamp, one, reader))
                .toList();
    }

    private ExplainedLamp explained(Lamp lamp, One one, Locale reader) {
        Optional<LitRule> rule = rules.rule(lamp.hash());
        return new ExplainedLamp(
                texts.burning(lamp, reader),
                rule.map(one::steps).orElse(List.of()),
                rule.map(one::given).orElse(List.of()));
    }

    /** One project as it is explained. */
    private record One(ProjectFacts known, List<FactDefinition> definitions, Behind behind, boolean chinese) {
        List<LampStep> steps(LitRule rule) {
            return rule.rule().verdict(new Facts(known.values())).steps().stream()
                    .map(this::told)
                    .toList();
        }

        private LampStep told(Step step) {
            Boolean holds = step.value() instanceof Value.Truth truth ? truth.holds() : null;
            return new LampStep(
                    step.sentence().in(chinese), step.value().shown().in(chinese), holds);
        }

        List<LampFact> given(LitRule rule) {
            return definitions.stream()
                    .filter(each -> rule.rule().vocabulary().find(each.name()).isPresent())
                    .map(this::given)
                    .toList();
        }

        private LampFact given(FactDefinition definition) {
            Value value =
                    known.values().getOrDefault(definition.name(), Value.Unknown.because("没有记录", "not on record"));
            return new LampFact(
                    definition.name(),
                    definition.declared().label().in(chinese),
                    value.shown().in(chinese),
                    value.known(),
                    behind.behind(definition.source()).stream()
                            .map(each -> Long.toString(each.number()))
                            .toList());
        }
    }
}
