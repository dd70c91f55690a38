package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.lamp.Lamp;
import cn.yinfeng.engines.rules.value.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a lamp: thresholds and colours of its levels, and its examples, which move with the thresholds. */
final class LampFields {
    private static final List<String> COLOURS =
            Arrays.stream(Lamp.values()).map(Lamp::name).toList();
    private static final List<String> LIT =
            COLOURS.stream().filter(each -> !each.equals(Lamp.GREY.name())).toList();

    private final FormReader form;
    private final Map<String, Type> types = new HashMap<>();

    LampFields(FormReader form) {
        this.form = form;
    }

    void read(Section root) {
        form.names(root, "vocabulary");
        form.names(root, "derived");
        FormReader.tolerant(() -> types(root.section("vocabulary")));
        FormReader.tolerant(() -> {
            int number = 0;
            for (Section level : root.sections("levels")) {
                int at = number++;
                FormReader.tolerant(() -> level(level, at));
            }
        });
        FormReader.tolerant(() -> {
            int number = 0;
            for (Section example : root.sections("examples")) {
                int at = number++;
                FormReader.tolerant(() -> example(example, at));
            }
        });
    }

    private void types(Section all) {
        for (String name : all.names()) {
            FormReader.tolerant(
                    () -> all.section(name).find("type").flatMap(Type::of).ifPresent(type -> types.put(name, type)));
        }
    }

    private void level(Section level, int at) {
        Section then = level.section("then");
        Words colour = then.find("lamp").map(LampFields::colour).orElse(Words.same("?"));
        var group = new Words("第 " + (at + 1) + " 级 · " + colour.zh(), "level " + (at + 1) + " · " + colour.en());
        String path = "levels[" + at + "].";
        form.formula(level, path, "when", group);
        form.choice(then, path + "then.", "lamp", LIT, new Words("亮灯", "lights"), group);
    }

    private static Words colour(String word) {
        return COLOURS.contains(word) ? Lamp.valueOf(word).label() : Words.same(word);
    }

    private void example(Section example, int at) {
        String name = example.find("name").map(each -> " · " + each).orElse("");
        var group = new Words("例子 " + (at + 1) + name, "example " + (at + 1) + name);
        String path = "examples[" + at + "].";
        FormReader.tolerant(() -> {
            Section given = example.section("given");
            for (String fact : given.names()) {
                given(given, path, fact, group);
            }
        });
        form.choice(example, path, "expect", COLOURS, new Words("应为", "expected"), group);
    }

    private void given(Section given, String path, String fact, Words group) {
        Type type = types.get(fact);
        if (type == Type.BOOLEAN) {
            String now = given.find(fact).orElse("");
            List<String> words =
                    now.equals("true") || now.equals("false") ? List.of("true", "false") : List.of("是", "否");
            form.choice(given, path + "given.", fact, words, form.label(fact), group);
        } else if (type != null) {
            form.one(given, path + "given.", fact, kind(type), form.label(fact), group);
        }
    }

    private static Field.Kind kind(Type type) {
        return switch (type) {
            case NUMBER -> Field.Kind.NUMBER;
            case MONEY -> Field.Kind.MONEY;
            case DATE -> Field.Kind.DATE;
            case TEXT, BOOLEAN -> Field.Kind.TEXT;
        };
    }
}
