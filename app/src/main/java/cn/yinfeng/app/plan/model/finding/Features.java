package cn.yinfeng.app.plan.model.finding;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which page of the platform is the library, list or mechanism that a document asks for; rules/plan/features.yaml. */
public final class Features {
    private final List<Feature> features = new ArrayList<>();

    private Features() {}

    private record Feature(List<String> words, String page) {}

    public static Features of(List<RuleFile> files) {
        var features = new Features();
        for (RuleFile file : files) {
            if (file.code().equals("PLAN-FEATURES")) {
                file.root().nodes("features").forEach(features::add);
                file.root().nodes("examples").forEach(features::run);
            }
        }
        return features;
    }

    private void add(RuleNode node) {
        node.only("words", "page");
        features.add(
                new Feature(node.values("words").stream().map(String::valueOf).toList(), node.text("page")));
    }

    private void run(RuleNode example) {
        String found = page(example.node("given").text("name"));
        if (!(found == null ? "none" : found).equals(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold: " + found);
        }
    }

    /** The page that is this; null where the platform has none yet. */
    public @Nullable String page(String name) {
        return features.stream()
                .filter(feature -> feature.words.stream().anyMatch(name::contains))
                .map(Feature::page)
                .findFirst()
                .orElse(null);
    }
}
