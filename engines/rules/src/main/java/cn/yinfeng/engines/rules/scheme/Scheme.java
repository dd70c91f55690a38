package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Examined;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import java.util.List;
import java.util.Optional;

/** A dated scheme of assessment 考核方案, checked. Immutable and safe for any number of threads. */
public final class Scheme {
    private final Head head;
    private final List<Measure> measures;
    private final List<Across> across;
    private final List<Item> items;
    private final Order order;

    Scheme(Head head, List<Measure> measures, List<Across> across, List<Item> items, Order order) {
        this.head = head;
        this.measures = List.copyOf(measures);
        this.across = List.copyOf(across);
        this.items = List.copyOf(items);
        this.order = order;
    }

    /**
     * How totals become a ranking.
     *
     * @param groupBy the text measure that names a unit's group
     * @param rounding of totals
     * @param byRounded whether rounded totals are compared, or exact ones
     * @param ties what decides between equal totals, in order
     */
    record Order(Optional<String> groupBy, Rounding rounding, boolean byRounded, List<TieBreaker> ties) {
        Order {
            ties = List.copyOf(ties);
        }
    }

    /** Reads and checks a scheme's text, its examples included. */
    public static Checked<Scheme> check(String file, String text) {
        return examine(file, text).checked();
    }

    /** The same with every example's result, for whoever is writing the text. */
    public static Examined<Scheme> examine(String file, String text) {
        return new SchemeReader(file, text).read();
    }

    /** Each item in plain words, in order: its name, its points and how they are earned. */
    public List<Words> told() {
        return items.stream()
                .map(item -> {
                    Words formula = item.formula().phrase();
                    return new Words(
                            item.name().zh() + "（" + item.weight() + "）：" + formula.zh(),
                            item.name().en() + " (" + item.weight() + "): " + formula.en());
                })
                .toList();
    }

    public Head head() {
        return head;
    }

    public List<Measure> measures() {
        return measures;
    }

    /** The measures as names for facts. */
    public Vocabulary vocabulary() {
        return new Vocabulary(measures.stream().map(Measure::declared).toList());
    }

    public List<Item> items() {
        return items;
    }

    public Rounding rounding() {
        return order.rounding();
    }

    List<Across> across() {
        return across;
    }

    Order order() {
        return order;
    }
}
