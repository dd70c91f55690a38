package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Layout;
import cn.yinfeng.engines.rules.file.Scalar;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects fields; what cannot be read has none, so that a text with faults still has the fields of its sound parts. */
final class FormReader {
    private static final Words BASICS = new Words("基本", "basics");

    private final String text;
    private final Layout layout;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, Words> names = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    FormReader(String text) {
        this.text = text;
        this.layout = new Layout(text);
    }

    List<Spot> read(Section root, boolean lamp) {
        one(root, "", "source", Field.Kind.TEXT, new Words("依据", "source"), BASICS);
        one(root, "", "from", Field.Kind.DATE, new Words("生效日", "first day"), BASICS);
        var last = new Words("截止日", "last day");
        one(root, "", LastDay.PATH, Field.Kind.DATE, last, BASICS);
        if (!root.has(LastDay.PATH)) {
            LastDay.missing(text, root, last, BASICS).ifPresent(spots::add);
        }
        tolerant(() -> {
            Section words = root.section("text");
            one(words, "text.", "zh", Field.Kind.TEXT, new Words("说明（中文）", "explanation (Chinese)"), BASICS);
            one(words, "text.", "en", Field.Kind.TEXT, new Words("说明（英文）", "explanation (English)"), BASICS);
        });
        if (lamp) {
            new LampFields(this).read(root);
        } else {
            new SchemeFields(this).read(root);
        }
        return spots;
    }

    static void tolerant(Runnable part) {
        try {
            part.run();
        } catch (Unreadable ignored) {
            // the check of the text tells what is wrong here
        }
    }

    /** Declared names with their labels, for the words of formulas. */
    void names(Section root, String field) {
        tolerant(() -> {
            Section all = root.section(field);
            for (String name : all.names()) {
                tolerant(() -> {
                    Section one = all.section(name);
                    names.put(
                            name,
                            new Words(
                                    one.find("zh").orElse(name), one.find("en").orElse(name)));
                    one.find("unit").ifPresent(unit -> units.put(name, unit));
                });
            }
        });
    }

    void name(String name, Words label) {
        names.put(name, label);
    }

    Words label(String name) {
        return names.getOrDefault(name, Words.same(name));
    }

    void one(Section section, String path, String field, Field.Kind kind, Words label, Words group) {
        one(section, path, field, kind, List.of(), label, group);
    }

    void choice(Section section, String path, String field, List<String> choices, Words label, Words group) {
        one(section, path, field, Field.Kind.CHOICE, choices, label, group);
    }

    private void one(
            Section section,
            String path,
            String field,
            Field.Kind kind,
            List<String> choices,
            Words label,
            Words group) {
        layout.scalar(section, field)
                .filter(scalar -> scalar.style() != Scalar.Style.BLOCK)
                .ifPresent(scalar -> {
                    String value = scalar.value().strip();
                    Field.Kind written = kind == Field.Kind.NUMBER && value.endsWith("%") ? Field.Kind.PERCENT : kind;
                    spots.add(new Spot(
                            new Field(path + field, label, written, value, choices, group, scalar.from(), scalar.to()),
                            scalar,
                            Optional.empty()));
                });
    }

    /** Every literal of a formula. */
    void formula(Section section, String path, String field, Words group) {
        layout.scalar(section, field)
                .filter(scalar -> scalar.style() != Scalar.Style.BLOCK)
                .ifPresent(scalar -> Alignment.of(text, scalar)
                        .ifPresent(alignment -> literals(scalar, alignment, path + field, group)));
    }

    private void literals(Scalar scalar, Alignment alignment, String path, Words group) {
        List<Token> tokens = Token.of(scalar.value());
        var clause = new Clause(tokens, names);
        int number = 0;
        for (Literal literal : Literal.of(tokens)) {
            String at = path + "#" + ++number;
            Words label = clause.label(literal.first(), literal.last());
            Field.Kind kind = share(tokens, literal) ? Field.Kind.PERCENT : literal.kind();
            alignment
                    .find(scalar.value(), literal.from(), literal.to())
                    .ifPresent(from -> spots.add(new Spot(
                            new Field(
                                    at,
                                    label,
                                    kind,
                                    literal.value(),
                                    List.of(),
                                    group,
                                    from,
                                    from + literal.to() - literal.from()),
                            scalar,
                            Optional.of(literal))));
        }
    }

    /** A number up to 1 after a measure that is told in per cent. */
    private boolean share(List<Token> tokens, Literal literal) {
        if (literal.kind() != Field.Kind.NUMBER || !literal.value().matches("0?\\.\\d+|0|1")) {
            return false;
        }
        for (int at = literal.first() - 1; at >= 0; at--) {
            if (names.containsKey(tokens.get(at).text())) {
                return "%".equals(units.get(tokens.get(at).text()));
            }
        }
        return false;
    }
}
