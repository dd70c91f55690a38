package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.engines.rules.value.Value;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts that rules may ask for: dated data, in one place. */
public final class FactCatalogue {
    private final List<Dated> all;

    private record Dated(RuleFile file, List<FactDefinition> facts) {}

    private FactCatalogue(List<Dated> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the files of kind facts among these; an unknown indicator or an example that does not hold is refused. */
    public static FactCatalogue of(List<RuleFile> files, List<String> indicators) {
        var all = new ArrayList<Dated>();
        for (RuleFile file : files) {
            if (file.root().find("kind").filter("facts"::equals).isPresent()) {
                List<FactDefinition> facts = file.root().nodes("facts").stream()
                        .map(FactDefinition::read)
                        .toList();
                facts.forEach(each -> each.check(file.name(), indicators));
                file.root().nodes("examples").forEach(each -> hold(facts, each));
                all.add(new Dated(file, facts));
            }
        }
        return new FactCatalogue(all);
    }

    /** The facts on a day, in their order. */
    public List<FactDefinition> on(LocalDate day) {
        List<List<FactDefinition>> holding = all.stream()
                .filter(each -> each.file().holds(day))
                .map(Dated::facts)
                .toList();
        if (holding.size() != 1) {
            throw new RuleFault("facts", holding.size() + " files say which facts there are on " + day);
        }
        return holding.getFirst();
    }

    private static void hold(List<FactDefinition> facts, RuleNode example) {
        example.only("name", "on", "given", "expect");
        LocalDate on = example.date("on");
        var entries = new ArrayList<CountedEntry>();
        for (RuleNode each : example.nodes("given")) {
            each.only("indicator", "basis", "period", "effect");
            Period period = Period.parse(each.text("period"))
                    .orElseThrow(() -> new RuleFault(each.at("period"), "a period is needed"));
            entries.add(new CountedEntry(
                    entries.size() + 1L,
                    each.text("indicator"),
                    each.one(Basis.class, "basis"),
                    period,
                    each.number("effect"),
                    true));
        }
        var behind = new Behind(entries, on);
        for (RuleNode each : example.nodes("expect")) {
            each.only("fact", "is");
            hold(facts, behind, each);
        }
    }

    private static void hold(List<FactDefinition> facts, Behind behind, RuleNode expected) {
        FactDefinition fact = facts.stream()
                .filter(each -> each.name().equals(expected.text("fact")))
                .findFirst()
                .orElseThrow(() -> new RuleFault(expected.at("fact"), "no such fact"));
        Optional<Value> value = behind.value(fact.source());
        if (!value.equals(fact.declared().type().read(expected.text("is")))) {
            throw new RuleFault(
                    expected.where(),
                    fact.name() + " is " + value.map(Value::shown).orElse(null));
        }
    }
}
