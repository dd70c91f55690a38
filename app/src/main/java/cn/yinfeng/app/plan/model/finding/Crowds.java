package cn.yinfeng.app.plan.model.finding;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.util.ArrayList;
import java.util.List;

/** 各县区、各园区: names that mean all units of some kinds; rules/plan/crowds.yaml. */
public final class Crowds {
    private final List<String> begins = new ArrayList<>();
    private final List<Crowd> crowds = new ArrayList<>();

    private Crowds() {}

    private record Crowd(List<String> words, List<String> kinds) {}

    public static Crowds of(List<RuleFile> files) {
        var crowds = new Crowds();
        for (RuleFile file : files) {
            if (file.code().equals("PLAN-CROWDS")) {
                file.root().values("begins").forEach(each -> crowds.begins.add(String.valueOf(each)));
                file.root().nodes("crowds").forEach(crowds::add);
                file.root().nodes("examples").forEach(crowds::run);
            }
        }
        return crowds;
    }

    private void add(RuleNode node) {
        node.only("words", "kinds");
        crowds.add(new Crowd(texts(node, "words"), texts(node, "kinds")));
    }

    private static List<String> texts(RuleNode node, String field) {
        return node.values(field).stream().map(String::valueOf).toList();
    }

    private void run(RuleNode example) {
        String found = String.join(" ", kinds(example.node("given").text("name")));
        if (!(found.isEmpty() ? "none" : found).equals(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold: " + found);
        }
    }

    /** The kinds of units that this name means; empty where it names a single one. */
    public List<String> kinds(String name) {
        if (begins.stream().noneMatch(name::startsWith)) {
            return List.of();
        }
        return crowds.stream()
                .filter(crowd -> crowd.words.stream().anyMatch(name::contains))
                .map(Crowd::kinds)
                .findFirst()
                .orElse(List.of());
    }
}
