package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Unreadable;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How a scheme rounds, compares, breaks ties and groups; all of it must be written, nothing is assumed. */
final class OrderReader {
    private static final Exact MOST_PLACES = Exact.of(6);

    private final Vocabulary vocabulary;
    private final List<Item> items;

    OrderReader(Vocabulary vocabulary, List<Item> items) {
        this.vocabulary = vocabulary;
        this.items = items;
    }

    private enum By {
        ROUNDED,
        EXACT
    }

    private enum First {
        HIGH,
        LOW
    }

    Scheme.Order read(Section root) {
        Section ranking = root.section("ranking").only("by", "ties");
        List<TieBreaker> ties = ranking.sections("ties").stream().map(this::tie).toList();
        return new Scheme.Order(
                root.find("groupBy").map(name -> group(root, name)),
                rounding(root.section("rounding").only("places", "mode")),
                ranking.one(By.class, "by") == By.ROUNDED,
                ties);
    }

    private String group(Section root, String name) {
        declared(root, "groupBy", name, Type.TEXT);
        return name;
    }

    private void declared(Section section, String field, String name, Type type) {
        Declared declared = vocabulary
                .find(name)
                .orElseThrow(() -> new Unreadable(
                        section.at(field, FaultCode.UNKNOWN_NAME, Words.same(name), vocabulary.advice(name))));
        boolean fits = declared.type() == type || (type == Type.NUMBER && declared.type() == Type.MONEY);
        if (!fits) {
            throw new Unreadable(section.at(
                    field, FaultCode.WRONG_RESULT, type.label(), declared.type().label()));
        }
    }

    private static Rounding rounding(Section section) {
        Exact places = section.number("places");
        if (!places.whole() || places.signum() < 0 || places.compareTo(MOST_PLACES) > 0) {
            throw new Unreadable(section.at(
                    "places",
                    FaultCode.WRONG_SHAPE,
                    Words.same("places"),
                    new Words("0 到 6 的整数", "a whole number from 0 to 6")));
        }
        RoundingMode mode = section.one(RoundingMode.class, "mode");
        if (mode == RoundingMode.UNNECESSARY) {
            throw new Unreadable(section.at(
                    "mode", FaultCode.NOT_ONE_OF, Words.same("UNNECESSARY"), Words.same("HALF_UP, DOWN, …")));
        }
        return new Rounding(Integer.parseInt(places.toString()), mode);
    }

    private TieBreaker tie(Section section) {
        section.only("measure", "item", "first");
        boolean high = !section.has("first") || section.one(First.class, "first") == First.HIGH;
        Optional<String> item = section.find("item");
        if (item.isPresent()) {
            return item(section, item.get(), high);
        }
        String measure = section.text("measure");
        declared(section, "measure", measure, Type.NUMBER);
        return new TieBreaker(measure, false, high);
    }

    private TieBreaker item(Section section, String code, boolean high) {
        List<String> codes = items.stream().map(Item::code).toList();
        if (!codes.contains(code)) {
            throw new Unreadable(
                    section.at("item", FaultCode.NOT_ONE_OF, Words.same(code), Words.same(String.join(", ", codes))));
        }
        return new TieBreaker(code, true, high);
    }
}
