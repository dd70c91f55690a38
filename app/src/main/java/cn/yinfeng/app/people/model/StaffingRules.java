package cn.yinfeng.app.people.model;

import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 配备: how many persons of which function a unit of some kind must have, by dated rules. */
public final class StaffingRules {
    private final List<RuleFile> files;

    private StaffingRules(List<RuleFile> files) {
        this.files = files;
    }

    /** Of all rule files of the module, those that say what staffing is needed. */
    public static StaffingRules of(List<RuleFile> files) {
        var rules = new StaffingRules(
                files.stream().filter(each -> each.root().has("needs")).toList());
        rules.files.forEach(StaffingRules::read);
        return rules;
    }

    /** What a unit of this kind needs on a day. */
    public List<Need> needs(LocalDate day, String kind) {
        return files.stream()
                .filter(file -> file.holds(day))
                .flatMap(file -> read(file).stream())
                .filter(need -> need.kinds().contains(kind))
                .toList();
    }

    private static List<Need> read(RuleFile file) {
        file.root().only("code", "source", "from", "to", "zh", "en", "kinds", "needs", "examples");
        Set<String> kinds =
                file.root().values("kinds").stream().map(String::valueOf).collect(Collectors.toSet());
        return file.root().nodes("needs").stream()
                .map(node -> need(file, kinds, node))
                .toList();
    }

    private static Need need(RuleFile file, Set<String> kinds, RuleNode node) {
        node.only("function", "atLeast");
        return new Need(kinds, node.text("function"), (int) node.number("atLeast"), file.root(), file.source());
    }

    /** Units of these kinds need so many persons of this function. */
    public record Need(Set<String> kinds, String function, int atLeast, RuleNode rule, String source) {
        public String text(boolean english) {
            return rule.text(english ? "en" : "zh");
        }
    }
}
