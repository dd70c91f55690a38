package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.plan.Bindings.Group;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what words of a target which figure is proposed; rules/plan/bindings.yaml. */
public final class BindingRules {
    private static final BigDecimal YI_IN_FEN = new BigDecimal("10000000000");
    private final List<RuleNode> figures = new ArrayList<>();
    private final List<RuleNode> origins = new ArrayList<>();
    private final List<Group> places = new ArrayList<>();
    private final List<Group> industries = new ArrayList<>();
    private @Nullable Pattern size;

    private BindingRules() {}

    public static BindingRules of(List<RuleFile> files) {
        var rules = new BindingRules();
        files.stream().filter(file -> file.code().equals("PLAN-BINDINGS")).forEach(file -> {
            RuleNode root = file.root();
            root.nodes("figures")
                    .forEach(node -> rules.figures.add(
                            node.only("words", "not", "subject", "measures", "figure", "cohort", "event", "byHand")));
            root.nodes("origins").forEach(node -> rules.origins.add(node.only("words", "not", "origins")));
            rules.size = Pattern.compile(
                    "(\\d+(?:\\.\\d+)?)?(?:" + String.join("|", texts(root.node("sizes"), "words")) + ")");
            root.nodes("places").forEach(node -> rules.places.add(group(node)));
            root.nodes("industries").forEach(node -> rules.industries.add(group(node)));
            root.nodes("examples").forEach(rules::run);
        });
        return rules;
    }

    private static Group group(RuleNode node) {
        return new Group(node.only("name", "members").text("name"), texts(node, "members"));
    }

    private static List<String> texts(RuleNode node, String field) {
        return node.values(field).stream().map(String::valueOf).toList();
    }

    public List<Group> places() {
        return List.copyOf(places);
    }

    public List<Group> industries() {
        return List.copyOf(industries);
    }

    /** How a target of these words would be counted; empty where no rule knows. */
    public Optional<Counted> propose(String indicator, String subject, String measure) {
        return figures.stream()
                .filter(rule -> speaks(rule, indicator))
                .filter(rule -> texts(rule, "subject").stream().allMatch(subject::contains))
                .filter(rule -> !rule.has("measures") || texts(rule, "measures").contains(measure))
                .findFirst()
                .map(rule -> counted(rule, indicator));
    }

    private static boolean speaks(RuleNode rule, String indicator) {
        return texts(rule, "words").stream().allMatch(indicator::contains)
                && texts(rule, "not").stream().noneMatch(indicator::contains);
    }

    private Counted counted(RuleNode rule, String indicator) {
        if (rule.has("byHand")) {
            return new Counted.ByHand();
        }
        return new Counted.ByFigure(
                rule.text("figure"),
                rule.one(CohortKind.class, "cohort"),
                rule.find("event").orElse(null),
                Basis.REPORTED,
                selection(indicator));
    }

    private Selection selection(String indicator) {
        var wantedOrigins = new LinkedHashSet<String>();
        origins.stream()
                .filter(rule -> speaks(rule, indicator))
                .forEach(rule -> wantedOrigins.addAll(texts(rule, "origins")));
        return new Selection(
                null,
                size(indicator),
                null,
                List.copyOf(wantedOrigins),
                members(places, indicator),
                members(industries, indicator));
    }

    /** 亿元以上 without a number is one; the bound is included. */
    private @Nullable Long size(String indicator) {
        Matcher found = size == null ? null : size.matcher(indicator);
        if (found == null || !found.find()) {
            return null;
        }
        BigDecimal yi = found.group(1) == null ? BigDecimal.ONE : new BigDecimal(found.group(1));
        return yi.multiply(YI_IN_FEN).longValueExact();
    }

    /** The longest name that stands in the words. */
    private static List<String> members(List<Group> groups, String indicator) {
        return groups.stream()
                .filter(each -> indicator.contains(each.name()))
                .findFirst()
                .map(Group::members)
                .orElse(List.of());
    }

    private void run(RuleNode example) {
        RuleNode given = example.node("given");
        RuleNode expect = example.node("expect");
        Counted found = propose(given.text("indicator"), given.find("subject").orElse(""), given.text("measure"))
                .orElse(null);
        boolean holds = switch (found) {
            case null -> expect.find("figure").filter("none"::equals).isPresent();
            case Counted.ByHand byHand -> expect.has("byHand");
            case Counted.ByFigure figure ->
                figure.figure().equals(expect.find("figure").orElse(""))
                        && figure.cohort().name().equals(expect.find("cohort").orElse(""))
                        && agrees(expect, "event", figure.event())
                        && agrees(expect, "minContract", figure.selection().minContract())
                        && agrees(
                                expect,
                                "origins",
                                String.join(",", figure.selection().origins()))
                        && agrees(
                                expect,
                                "places",
                                String.join(",", figure.selection().places()));
        };
        if (!holds) {
            throw new RuleFault(example.where(), "the example does not hold: " + found);
        }
    }

    private static boolean agrees(RuleNode expect, String field, @Nullable Object found) {
        String text = found == null ? "" : found.toString();
        return text.equals(expect.find(field).orElse(""));
    }
}
