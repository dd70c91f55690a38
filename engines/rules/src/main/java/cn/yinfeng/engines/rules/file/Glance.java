package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Words;
import java.util.List;

/**
 * What a text says of itself at first sight, before it is sound: a draft is filed under it.
 *
 * @param kind the word that it gives for its kind
 * @param name its code where it has no name yet
 * @param source empty where it has none yet
 */
public record Glance(String kind, String code, Words name, String source) {
    /** Faulty where the text is no YAML or has no kind or code. */
    public static Checked<Glance> at(String file, String text) {
        var faults = new Faults();
        var glance = faults.attempt(() -> {
            Section root = Yaml.read(file, text);
            String code = root.text("code");
            Words name = faults.attempt(() -> root.words("name")).orElse(Words.same(code));
            String source = root.has("source")
                    ? faults.attempt(() -> root.text("source")).orElse("")
                    : "";
            return new Glance(root.text("kind"), code, name, source);
        });
        return glance.isPresent() ? new Checked.Sound<>(glance.get()) : new Checked.Faulty<>(List.copyOf(faults.all()));
    }
}
