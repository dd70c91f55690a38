package cn.yinfeng.tools.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Splits a whole into whole parts by weights, so that the parts add up to it exactly (largest remainder). */
final class Shares {
    private Shares() {}

    static List<Long> split(long whole, List<Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        long[] parts = weights.stream()
                .mapToLong(weight -> Math.floorDiv(Math.multiplyExact(whole, weight), sum))
                .toArray();
        long left = whole - LongStream.of(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -Math.floorMod(whole * weights.get(i), sum))
                        .thenComparing(i -> i))
                .limit(left)
                .forEach(i -> parts[i]++);
        return LongStream.of(parts).boxed().toList();
    }
}
