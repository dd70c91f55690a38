package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.value.Exact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where a unit stands.
 *
 * @param unit its name
 * @param rank from 1; equal ranks are shared and the next is left out; empty where the total is undetermined
 * @param exact the total before rounding; empty where an item is undetermined
 * @param total rounded by the scheme's rule
 * @param items every item, in the scheme's order
 * @param assumed measures that were missing and counted what the scheme says
 */
public record Standing(
        String unit,
        Optional<Integer> rank,
        Optional<Exact> exact,
        Optional<BigDecimal> total,
        List<ItemScore> items,
        List<String> assumed) {
    public Standing {
        items = List.copyOf(items);
        assumed = List.copyOf(assumed);
    }

    /** The items that could not be scored. */
    public List<ItemScore> undetermined() {
        return items.stream().filter(item -> !item.known()).toList();
    }

    Standing ranked(int place) {
        return new Standing(unit, Optional.of(place), exact, total, items, assumed);
    }
}
