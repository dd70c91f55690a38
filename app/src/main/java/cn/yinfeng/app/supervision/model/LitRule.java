package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.app.supervision.model.FreshLamp.Owner;
import cn.yinfeng.app.supervision.model.ProjectFacts.Burning;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.lamp.LampRule;
import cn.yinfeng.engines.rules.lamp.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule that lights lamps: a checked text by its code and hash. */
public record LitRule(String code, String hash, LampRule rule) {
    /** The colour and the reason, without the steps. */
    public Verdict verdict(ProjectFacts project) {
        return rule.told(new Facts(project.values()));
    }

    /** The lamp over the project, if it burns otherwise than before. */
    public Optional<FreshLamp> light(ProjectFacts project) {
        Verdict verdict = verdict(project);
        Colour colour = Colour.of(verdict.lamp());
        Burning before = before(project.burning());
        long digest = digest(verdict);
        if (before != null && before.is(colour, digest)) {
            return Optional.empty();
        }
        boolean sameColour = before != null && before.colour().equals(colour.name());
        return Optional.of(new FreshLamp(
                project.project(),
                new Owner(project.unit(), project.sight()),
                code,
                colour,
                digest,
                hash,
                verdict.reason(),
                sameColour ? null : asked(project)));
    }

    private @Nullable Burning before(List<Burning> burning) {
        for (Burning each : burning) {
            if (each.rule().equals(code)) {
                return each;
            }
        }
        return null;
    }

    private long digest(Verdict verdict) {
        long texts = ((long) verdict.reason().zh().hashCode() << Integer.SIZE)
                ^ Integer.toUnsignedLong(verdict.reason().en().hashCode());
        return texts * 31 + hash.hashCode();
    }

    /** The facts that the rule asks for, in words. */
    private Map<String, String> asked(ProjectFacts project) {
        var asked = new LinkedHashMap<String, String>();
        for (Declared each : rule.vocabulary().all()) {
            var value = project.values().get(each.name());
            if (value != null) {
                asked.put(each.name(), value.shown().zh());
            }
        }
        return asked;
    }
}
