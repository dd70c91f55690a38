package cn.yinfeng.app.ledger.model;

import cn.yinfeng.app.ledger.Indicators.Kind;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The lists of indicators by date: rules/ledger/indicators*.yaml. */
public final class IndicatorRules {
    private final List<Version> versions;

    private IndicatorRules(List<Version> versions) {
        this.versions = versions;
    }

    /** Of all rule files of the module, the lists of indicators. */
    public static IndicatorRules of(List<RuleFile> all) {
        List<RuleFile> files =
                all.stream().filter(each -> !CountingRules.isOne(each)).toList();
        var rules = new IndicatorRules(files.stream().map(Version::of).toList());
        files.forEach(file -> file.root().nodes("examples").forEach(example -> rules.run(file, example)));
        return rules;
    }

    /** The indicators in force on a day, in the order of the file. */
    public List<Indicator> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.file().holds(day))
                .flatMap(version -> version.indicators().stream())
                .toList();
    }

    /** The indicator of this code, in force or not. */
    public Optional<Indicator> find(String code) {
        return versions.stream()
                .flatMap(version -> version.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** Every version with the days on which it holds. */
    public List<Version> versions() {
        return versions;
    }

    private void run(RuleFile file, RuleNode example) {
        RuleNode given = example.node("given");
        long amount = given.number("amount");
        boolean accepted = on(file.from()).stream()
                .filter(indicator -> indicator.code().equals(given.text("indicator")))
                .anyMatch(indicator -> !indicator.isEvent() || amount == 0 || amount == 1);
        if (accepted != example.text("expect").equals("accepted")) {
            throw new RuleFault(example.where(), "the example does not hold");
        }
    }

    /** One file: a list of indicators and the days on which it holds. */
    public record Version(RuleFile file, List<Indicator> indicators) {
        static Version of(RuleFile file) {
            var codes = new HashSet<String>();
            var indicators = new ArrayList<Indicator>();
            for (RuleNode node : file.root().nodes("indicators")) {
                Indicator indicator = indicator(node);
                if (!codes.add(indicator.code())) {
                    throw new RuleFault(node.where(), indicator.code() + " stands twice");
                }
                indicators.add(indicator);
            }
            return new Version(file, List.copyOf(indicators));
        }

        private static Indicator indicator(RuleNode node) {
            node.only("code", "zh", "en", "kind", "contract", "beforeProject", "subject", "stated");
            return new Indicator(
                    node.text("code"),
                    node.text("zh"),
                    node.text("en"),
                    node.one(Kind.class, "kind"),
                    node.find("contract").map("true"::equals).orElse(false),
                    node.values("beforeProject").stream().map(String::valueOf).toList(),
                    node.find("subject").orElse("project"),
                    node.find("stated").orElse(""));
        }
    }
}
