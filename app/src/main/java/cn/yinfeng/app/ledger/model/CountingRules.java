package cn.yinfeng.app.ledger.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Counting.Counts;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.List;

/** 计数规则 as shipped: rules/ledger/counting*.yaml. */
public final class CountingRules {
    private final List<Shipped> all;

    private CountingRules(List<Shipped> all) {
        this.all = all;
    }

    static boolean isOne(RuleFile file) {
        return file.root().has("counts");
    }

    /** Of all rule files of the module, those that say what counts; unknown indicators, days without one rule and examples that do not hold are refused. */
    public static CountingRules of(List<RuleFile> files, List<String> indicators) {
        var rules = new CountingRules(files.stream()
                .filter(CountingRules::isOne)
                .map(file -> read(file, indicators))
                .toList());
        rules.all.forEach(each -> rules.on(each.file().from()));
        return rules;
    }

    private static Shipped read(RuleFile file, List<String> known) {
        RuleNode root =
                file.root().only("code", "source", "from", "to", "zh", "en", "counts", "indicators", "examples");
        List<String> indicators =
                root.values("indicators").stream().map(String::valueOf).toList();
        for (String each : indicators) {
            if (!known.contains(each)) {
                throw new RuleFault(root.at("indicators"), "no such indicator: " + each);
            }
        }
        root.nodes("examples").forEach(example -> run(example, indicators));
        return new Shipped(file, root.one(Counts.class, "counts"), indicators);
    }

    private static void run(RuleNode example, List<String> indicators) {
        RuleNode given = example.node("given").only("counts", "firstDay", "indicator", "basis", "period", "signed");
        Period period = Period.parse(given.text("period"))
                .orElseThrow(() -> new RuleFault(given.at("period"), "a period is needed"));
        var entry = new Stated(
                given.text("indicator"),
                given.one(Basis.class, "basis"),
                period.to(),
                given.text("signed").equals("YES"));
        boolean waits = waits(given.one(Counts.class, "counts"), given.date("firstDay"), indicators, entry);
        if (!example.text("expect").equals(waits ? "waits" : "counts")) {
            throw new RuleFault(example.where(), "the example does not hold");
        }
    }

    /** What a rule means, spelt out for one entry; the database asks the same of all. */
    public static boolean waits(Counts counts, LocalDate firstDay, List<String> indicators, Stated entry) {
        return switch (counts) {
            case ENTERED -> false;
            case SIGNED ->
                entry.basis() == Basis.REPORTED
                        && indicators.contains(entry.indicator())
                        && !entry.lastDay().isBefore(firstDay)
                        && !entry.signed();
        };
    }

    /** The one that holds on a day where no unit has decided. */
    public Shipped on(LocalDate day) {
        List<Shipped> holding =
                all.stream().filter(each -> each.file().holds(day)).toList();
        if (holding.size() != 1) {
            throw new RuleFault("rules/ledger", holding.size() + " files say what counts on " + day);
        }
        return holding.getFirst();
    }

    /** Every indicator that some rule names. */
    public List<String> indicators() {
        return all.stream()
                .flatMap(each -> each.indicators().stream())
                .distinct()
                .toList();
    }

    /** One file. */
    public record Shipped(RuleFile file, Counts counts, List<String> indicators) {
        public Shipped {
            indicators = List.copyOf(indicators);
        }
    }

    /** An entry as far as the rule sees it. */
    public record Stated(String indicator, Basis basis, LocalDate lastDay, boolean signed) {}
}
