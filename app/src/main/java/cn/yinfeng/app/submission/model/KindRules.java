package cn.yinfeng.app.submission.model;

import cn.yinfeng.app.submission.model.Kind.Asks;
import cn.yinfeng.app.submission.model.Kind.Every;
import cn.yinfeng.app.submission.model.Kind.Section;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 报送种类 as shipped: rules/submission/*.yaml. */
public record KindRules(List<Kind> kinds) {
    public KindRules {
        kinds = List.copyOf(kinds);
    }

    public static KindRules of(List<RuleFile> files) {
        return new KindRules(files.stream().map(KindRules::kind).toList());
    }

    /** Refuses to leave out an indicator whose entries may have to be signed: they would wait for ever. */
    public KindRules covering(List<String> indicators) {
        for (String each : indicators) {
            if (kinds.stream()
                    .flatMap(kind -> kind.sections().stream())
                    .noneMatch(section -> section.indicators().contains(each))) {
                throw new RuleFault("submission", "no return covers " + each + ", which rules/ledger may have signed");
            }
        }
        return this;
    }

    public List<Kind> on(LocalDate day) {
        return kinds.stream().filter(each -> each.holds(day)).toList();
    }

    /** The text that held on a day; an older period is still shown by the text of its time. */
    public Optional<Kind> find(String code, LocalDate day) {
        return on(day).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static Kind kind(RuleFile file) {
        RuleNode root = file.root()
                .only(
                        "code",
                        "source",
                        "from",
                        "to",
                        "kind",
                        "zh",
                        "en",
                        "every",
                        "ends",
                        "route",
                        "sections",
                        "figures",
                        "examples");
        var kind = new Kind(
                root.text("kind"),
                root.text("zh"),
                root.text("en"),
                root.one(Every.class, "every"),
                root.has("ends") ? (int) root.number("ends") : 7,
                root.text("route"),
                root.nodes("sections").stream().map(KindRules::section).toList(),
                root.values("figures").stream().map(String::valueOf).toList(),
                file.source(),
                file.from(),
                file.to().orElse(LocalDate.MAX));
        root.nodes("examples").forEach(example -> run(kind, example));
        return kind;
    }

    private static Section section(RuleNode node) {
        node.only("code", "zh", "en", "asks", "required", "indicators");
        return new Section(
                node.text("code"),
                node.text("zh"),
                node.text("en"),
                node.one(Asks.class, "asks"),
                node.find("required").filter("YES"::equals).isPresent(),
                node.values("indicators").stream().map(String::valueOf).toList());
    }

    private static void run(Kind kind, RuleNode example) {
        Period period = kind.period(example.node("given").date("on"));
        if (!(period.from() + "/" + period.to()).equals(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold: " + period);
        }
    }
}
