package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Unreadable;
import cn.yinfeng.engines.rules.formula.Formula;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;

/** One item: base items are bounded by 0 and their weight where nothing else is said, others must say their cap. */
final class ItemReader {
    private final Vocabulary vocabulary;

    ItemReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Item read(Section section) {
        section.only("code", "name", "kind", "weight", "formula", "floor", "cap");
        Item.Kind kind = section.has("kind") ? section.one(Item.Kind.class, "kind") : Item.Kind.BASE;
        Exact weight = section.number("weight");
        boolean bounded = section.has("cap") || kind != Item.Kind.BASE;
        Exact cap = bounded ? section.number("cap") : weight;
        Exact floor = section.has("floor") ? section.number("floor") : Exact.ZERO;
        if (floor.compareTo(cap) > 0) {
            throw new Unreadable(
                    section.fault(FaultCode.BOUNDS_CROSS, Words.same(floor.toString()), Words.same(cap.toString())));
        }
        Formula formula = section.sound(Formula.check(section.written("formula"), vocabulary, Type.NUMBER));
        return new Item(section.text("code"), section.words("name"), kind, weight, formula, floor, cap);
    }
}
