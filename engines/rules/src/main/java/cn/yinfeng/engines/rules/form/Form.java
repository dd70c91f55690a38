package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Faults;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Unreadable;
import cn.yinfeng.engines.rules.file.Yaml;
import java.util.List;
import java.util.Optional;

/**
 * A rule text as a form: the dates, the source and the thresholds that change from year to year, each with its exact
 * place. Changing one changes only its own characters; comments and layout stay. A text that is not sound yet has the
 * fields of those parts that can be read. Immutable.
 */
public final class Form {
    private final String file;
    private final String text;
    private final Section root;
    private final List<Spot> spots;

    private Form(String file, String text, Section root, List<Spot> spots) {
        this.file = file;
        this.text = text;
        this.root = root;
        this.spots = List.copyOf(spots);
    }

    /** The form of a lamp's or a scheme's text; faulty only where the text is no YAML or says no kind. */
    public static Checked<Form> of(String file, String text) {
        var faults = new Faults();
        Optional<Form> form = faults.attempt(() -> {
            Section root = Yaml.read(file, text);
            String kind = root.text("kind");
            if (!kind.equals("lamp") && !kind.equals("scheme")) {
                throw new Unreadable(
                        root.at("kind", FaultCode.NOT_ONE_OF, Words.same(kind), Words.same("lamp, scheme")));
            }
            return new Form(file, text, root, new FormReader(text).read(root, kind.equals("lamp")));
        });
        return form.isPresent() ? new Checked.Sound<>(form.get()) : new Checked.Faulty<>(faults.all());
    }

    /** The fields in the order of the text's parts. */
    public List<Field> fields() {
        return spots.stream().map(Spot::field).toList();
    }

    /**
     * The text with these values in their fields and every other character as it was. Faulty where a path is no field of
     * this text, a value is not of the field's kind, or it cannot be written there without changing something else.
     */
    public Checked<String> apply(List<Change> changes) {
        try {
            return new Checked.Sound<>(new Editing(file, text, root, spots).apply(changes));
        } catch (Unreadable unreadable) {
            return new Checked.Faulty<>(List.of(unreadable.fault()));
        }
    }
}
