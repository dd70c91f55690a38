package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.app.supervision.model.LitRule;
import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.lamp.LampRule;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Rules by the hash of their text; each text is checked once. */
@Component
class RuleTexts {
    private static final Logger LOG = LoggerFactory.getLogger(RuleTexts.class);
    private final Rulebook rulebook;
    private final ConcurrentHashMap<String, Checked<LampRule>> checked = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, RuleVersion> versions = new ConcurrentHashMap<>();

    RuleTexts(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The rules of these versions; what is not sound lights nothing and is logged. */
    List<LitRule> rules(List<RuleVersion> holding) {
        return holding.stream().flatMap(this::rule).toList();
    }

    private Stream<LitRule> rule(RuleVersion version) {
        return switch (check(version.hash(), version.text())) {
            case Checked.Sound<LampRule> sound -> Stream.of(new LitRule(version.code(), version.hash(), sound.value()));
            case Checked.Faulty<LampRule> faulty -> {
                LOG.error(
                        "rule {} {} lights no lamp: {}",
                        version.code(),
                        version.hash(),
                        faulty.faults().getFirst().line(false));
                yield Stream.of();
            }
        };
    }

    private Checked<LampRule> check(String hash, String text) {
        return checked.computeIfAbsent(hash, ignored -> LampRule.check(hash, text));
    }

    /** The version with this hash: its name and source stay readable when it holds no longer. */
    Optional<RuleVersion> version(String hash) {
        RuleVersion known = versions.get(hash);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<RuleVersion> found = rulebook.byHash(hash);
        found.ifPresent(version -> versions.put(hash, version));
        return found;
    }

    /** The checked text with this hash. */
    Optional<LitRule> rule(String hash) {
        return version(hash).flatMap(version -> rule(version).findFirst());
    }
}
