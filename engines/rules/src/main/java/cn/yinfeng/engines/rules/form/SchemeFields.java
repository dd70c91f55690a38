package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Section;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** The fields of a scheme: full mark, weights, bounds and literals of its items, rounding. */
final class SchemeFields {
    private static final List<String> MODES = Arrays.stream(RoundingMode.values())
            .filter(each -> each != RoundingMode.UNNECESSARY)
            .map(RoundingMode::name)
            .toList();
    private static final Words TOTAL = new Words("总分", "total");

    private final FormReader form;

    SchemeFields(FormReader form) {
        this.form = form;
    }

    void read(Section root) {
        form.name("权重", new Words("权重", "weight"));
        form.names(root, "measures");
        form.names(root, "across");
        form.one(root, "", "full", Field.Kind.NUMBER, new Words("满分", "full mark"), TOTAL);
        FormReader.tolerant(() -> {
            Section rounding = root.section("rounding");
            form.one(rounding, "rounding.", "places", Field.Kind.NUMBER, new Words("保留小数位", "decimal places"), TOTAL);
            form.choice(rounding, "rounding.", "mode", MODES, new Words("取舍方式", "rounding"), TOTAL);
        });
        FormReader.tolerant(() -> {
            int number = 0;
            for (Section item : root.sections("items")) {
                int at = number++;
                FormReader.tolerant(() -> item(item, at));
            }
        });
        FormReader.tolerant(() -> missing(root.section("measures")));
    }

    private void item(Section item, int at) {
        Words name = item.words("name");
        Words group = switch (item.find("kind").orElse("BASE")) {
            case "PLUS" -> new Words(name.zh() + " · 加分", name.en() + " · plus");
            case "MINUS" -> new Words(name.zh() + " · 扣分", name.en() + " · minus");
            default -> name;
        };
        String path = "items[" + at + "].";
        form.one(item, path, "weight", Field.Kind.NUMBER, new Words("权重", "weight"), group);
        form.one(item, path, "floor", Field.Kind.NUMBER, new Words("下限", "floor"), group);
        form.one(item, path, "cap", Field.Kind.NUMBER, new Words("上限", "cap"), group);
        form.formula(item, path, "formula", group);
    }

    /** What a measure counts as where nobody reported it. */
    private void missing(Section all) {
        for (String name : all.names()) {
            FormReader.tolerant(() -> {
                Section one = all.section(name);
                if (one.find("type").filter("number"::equals).isPresent()) {
                    form.one(
                            one,
                            "measures." + name + ".",
                            "missing",
                            Field.Kind.NUMBER,
                            new Words("没有数据时按", "counts as, where missing"),
                            form.label(name));
                }
            });
        }
    }
}
