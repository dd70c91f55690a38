package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads declared names: {@code 停滞月数: { type: number, zh: …, en: months without progress }}. */
public final class Names {
    private Names() {}

    /** One declared name; {@code zh} may be left out, the name is Chinese already. */
    public static Declared declared(Section all, String name, String... further) {
        usable(all, name);
        Section one = all.section(name);
        var known = new java.util.ArrayList<>(java.util.List.of("type", "zh", "en"));
        known.addAll(java.util.List.of(further));
        one.only(known.toArray(String[]::new));
        return new Declared(name, type(one), label(one, name));
    }

    public static Words label(Section one, String name) {
        return new Words(one.find("zh").orElse(name), one.text("en"));
    }

    public static void usable(Section all, String name) {
        if (!Vocabulary.usable(name)) {
            throw new Unreadable(all.at(name, FaultCode.BAD_NAME, Words.same(name)));
        }
    }

    public static Type type(Section one) {
        String word = one.text("type");
        return Type.of(word)
                .orElseThrow(() -> new Unreadable(one.at(
                        "type",
                        FaultCode.NOT_ONE_OF,
                        Words.same(word),
                        Words.same(Arrays.stream(Type.values()).map(Type::word).collect(Collectors.joining(", "))))));
    }
}
