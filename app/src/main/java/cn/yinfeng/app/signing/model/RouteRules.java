package cn.yinfeng.app.signing.model;

import cn.yinfeng.app.signing.Routes.At;
import cn.yinfeng.app.signing.Routes.RouteStep;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 签批流程 as shipped: rules/signing/routes.yaml. */
public record RouteRules(List<Shipped> routes) {
    public RouteRules {
        routes = List.copyOf(routes);
    }

    /** One shipped route. */
    public record Shipped(String code, String zh, String en, LocalDate from, List<RouteStep> steps, String source) {
        public Shipped {
            steps = List.copyOf(steps);
        }
    }

    public static RouteRules of(List<RuleFile> files) {
        var routes = new ArrayList<Shipped>();
        for (RuleFile file : files) {
            for (RuleNode node : file.root().nodes("routes")) {
                node.only("code", "zh", "en", "steps");
                routes.add(new Shipped(
                        node.text("code"),
                        node.text("zh"),
                        node.text("en"),
                        file.from(),
                        node.nodes("steps").stream().map(RouteRules::step).toList(),
                        file.source()));
            }
        }
        var rules = new RouteRules(routes);
        files.forEach(file -> file.root().nodes("examples").forEach(rules::run));
        return rules;
    }

    private static RouteStep step(RuleNode node) {
        node.only("role", "at");
        return new RouteStep(node.text("role"), node.one(At.class, "at"));
    }

    private void run(RuleNode example) {
        String route = example.node("given").text("route");
        String found = routes.stream()
                .filter(each -> each.code().equals(route))
                .flatMap(each -> each.steps().stream())
                .map(step -> step.role() + " " + step.at())
                .collect(Collectors.joining(", "));
        if (!found.equals(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold: " + found);
        }
    }
}
