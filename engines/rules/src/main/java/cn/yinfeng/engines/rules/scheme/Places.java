package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Totals into places: equal totals by the tie-breakers, equal in all of them share a place. */
final class Places {
    private final Scheme.Order order;
    private final Map<String, Facts> facts;

    Places(Scheme.Order order, Map<String, Facts> facts) {
        this.order = order;
        this.facts = facts;
    }

    List<Standing> rank(List<Standing> standings) {
        Comparator<Standing> better = better();
        List<Standing> sorted = standings.stream()
                .filter(standing -> standing.exact().isPresent())
                .sorted(better.thenComparing(Standing::unit))
                .toList();
        var ranked = new ArrayList<Standing>();
        for (int at = 0; at < sorted.size(); at++) {
            boolean shared = at > 0 && better.compare(sorted.get(at - 1), sorted.get(at)) == 0;
            int place = shared ? ranked.getLast().rank().orElseThrow() : at + 1;
            ranked.add(sorted.get(at).ranked(place));
        }
        standings.stream().filter(standing -> standing.exact().isEmpty()).forEach(ranked::add);
        return ranked;
    }

    private Comparator<Standing> better() {
        Comparator<Standing> better =
                Comparator.<Standing, Exact>comparing(this::total).reversed();
        for (TieBreaker tie : order.ties()) {
            better = better.thenComparing((one, other) -> compare(tie, one, other));
        }
        return better;
    }

    private Exact total(Standing standing) {
        return order.byRounded()
                ? standing.total().map(Exact::of).orElseThrow()
                : standing.exact().orElseThrow();
    }

    /** A unit without the tie-breaking fact comes after those that have it. */
    private int compare(TieBreaker tie, Standing one, Standing other) {
        Optional<Exact> first = value(tie, one);
        Optional<Exact> second = value(tie, other);
        if (first.isEmpty() || second.isEmpty()) {
            return Boolean.compare(first.isEmpty(), second.isEmpty());
        }
        return tie.high() ? second.get().compareTo(first.get()) : first.get().compareTo(second.get());
    }

    private Optional<Exact> value(TieBreaker tie, Standing standing) {
        Optional<Value> value = tie.item()
                ? standing.items().stream()
                        .filter(item -> item.item().code().equals(tie.name()))
                        .map(ItemScore::points)
                        .findFirst()
                : Optional.ofNullable(facts.get(standing.unit())).flatMap(given -> given.find(tie.name()));
        return value.flatMap(Places::exact);
    }

    private static Optional<Exact> exact(Value value) {
        if (value instanceof Value.Numeric number) {
            return Optional.of(number.exact());
        }
        return value instanceof Value.Money money ? Optional.of(money.fen()) : Optional.empty();
    }
}
