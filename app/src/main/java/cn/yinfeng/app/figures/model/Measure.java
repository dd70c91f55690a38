package cn.yinfeng.app.figures.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A declared measure: how one number is had from the facts of many subjects. */
public sealed interface Measure {
    /** Only subjects that have this fact are counted; null counts all. */
    @Nullable
    Fact among();

    /** The same with every basis settled. */
    Measure on(Basis asked);

    /** The same, summing only what is of a day or later; who is counted is told by everything up to the date. */
    Measure from(@Nullable LocalDate day);

    /** The facts whose entries stand behind the number, without the condition. */
    List<Fact> counted();

    /** All facts that must be read. */
    default Stream<Fact> facts() {
        Fact condition = among();
        return condition == null ? counted().stream() : Stream.concat(counted().stream(), Stream.of(condition));
    }

    /** The sum of a fact. */
    record Sum(Fact fact, @Nullable Fact among) implements Measure {
        @Override
        public Measure on(Basis asked) {
            return new Sum(fact.on(asked), settled(among, asked));
        }

        @Override
        public Measure from(@Nullable LocalDate day) {
            return new Sum(fact.from(day), among);
        }

        @Override
        public List<Fact> counted() {
            return List.of(fact);
        }

        @Override
        public String toString() {
            return "sum(" + fact + ")" + condition(among);
        }
    }

    /** How many subjects have at least one of several facts. */
    record SubjectsWithAny(List<Fact> any, @Nullable Fact among) implements Measure {
        public SubjectsWithAny {
            any = List.copyOf(any);
        }

        @Override
        public Measure on(Basis asked) {
            return new SubjectsWithAny(any.stream().map(each -> each.on(asked)).toList(), settled(among, asked));
        }

        @Override
        public Measure from(@Nullable LocalDate day) {
            return this;
        }

        @Override
        public List<Fact> counted() {
            return any;
        }

        @Override
        public String toString() {
            return any.stream().map(Fact::toString).collect(Collectors.joining(" | ", "subjectsWithAny(", ")"))
                    + condition(among);
        }
    }

    static Measure read(RuleNode node) {
        node.only("sum", "subjectsWithAny", "among");
        Fact among = node.has("among") ? Fact.read(node.at("among"), node.value("among")) : null;
        if (node.has("sum") == node.has("subjectsWithAny")) {
            throw new RuleFault(node.where(), "either sum or subjectsWithAny is needed");
        }
        if (node.has("sum")) {
            return new Sum(Fact.read(node.at("sum"), node.value("sum")), among);
        }
        List<Fact> any = node.values("subjectsWithAny").stream()
                .map(each -> Fact.read(node.at("subjectsWithAny"), each))
                .toList();
        if (any.isEmpty()) {
            throw new RuleFault(node.at("subjectsWithAny"), "at least one is needed");
        }
        return new SubjectsWithAny(any, among);
    }

    private static @Nullable Fact settled(@Nullable Fact fact, Basis asked) {
        return fact == null ? null : fact.on(asked);
    }

    private static String condition(@Nullable Fact among) {
        return among == null ? "" : " among " + among;
    }
}
