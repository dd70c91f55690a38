package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A fact that rules may ask for, and where it comes from. */
public record FactDefinition(Declared declared, FactSource source) {
    static FactDefinition read(RuleNode node) {
        node.only("name", "type", "en", "sum", "basis", "of", "happened", "latest", "schedule", "calendar");
        String name = node.text("name");
        Type type = Type.of(node.text("type")).orElseThrow(() -> new RuleFault(node.at("type"), "no such type"));
        var definition = new FactDefinition(new Declared(name, type, new Words(name, node.text("en"))), source(node));
        if (definition.natural() != type) {
            throw new RuleFault(
                    node.at("type"), "it is a " + definition.natural().word());
        }
        return definition;
    }

    private static FactSource source(RuleNode node) {
        if (node.has("sum")) {
            return new FactSource.Sum(
                    node.text("sum"), node.one(Basis.class, "basis"), node.one(FactSource.Span.class, "of"));
        }
        if (node.has("happened")) {
            return new FactSource.Happened(texts(node, "happened"));
        }
        if (node.has("latest")) {
            return new FactSource.Latest(texts(node, "latest"));
        }
        return node.has("schedule")
                ? node.one(FactSource.Schedule.class, "schedule")
                : node.one(FactSource.Calendar.class, "calendar");
    }

    private static List<String> texts(RuleNode node, String field) {
        return node.values(field).stream().map(String::valueOf).toList();
    }

    public String name() {
        return declared.name();
    }

    /** The type that its source gives. */
    private Type natural() {
        return switch (source) {
            case FactSource.Sum ignored -> Type.MONEY;
            case FactSource.Happened ignored -> Type.BOOLEAN;
            case FactSource.Latest ignored -> Type.DATE;
            case FactSource.Schedule.START, FactSource.Calendar.DAY -> Type.DATE;
            case FactSource.Schedule.FUNDS -> Type.MONEY;
            case FactSource.Schedule.DELAY -> Type.BOOLEAN;
            case FactSource.Calendar.PACE -> Type.NUMBER;
        };
    }

    /** The indicators whose entries stand behind it. */
    Stream<String> indicators() {
        return switch (source) {
            case FactSource.Sum sum -> Stream.of(sum.indicator());
            case FactSource.Happened happened -> happened.indicators().stream();
            case FactSource.Latest latest -> latest.indicators().stream();
            case FactSource.Schedule ignored -> Stream.of();
            case FactSource.Calendar ignored -> Stream.of();
        };
    }

    /** Refuses an indicator that the ledger does not know. */
    void check(String file, List<String> known) {
        indicators().filter(each -> !known.contains(each)).findFirst().ifPresent(unknown -> {
            throw new RuleFault(file + "." + name(), "no such indicator: " + Objects.requireNonNull(unknown));
        });
    }
}
