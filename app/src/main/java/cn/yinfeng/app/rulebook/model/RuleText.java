package cn.yinfeng.app.rulebook.model;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Yaml;
import cn.yinfeng.engines.rules.lamp.LampRule;
import cn.yinfeng.engines.rules.scheme.Scheme;
import java.util.Optional;

/** A text of either kind, read by the engine. */
public final class RuleText {
    private RuleText() {}

    /** What the text says it is; empty where it is no rule of these kinds. Throws where it cannot be read at all. */
    public static Optional<RuleKind> kind(String file, String text) {
        Section root = Yaml.read(file, text);
        return root.find("kind").flatMap(word -> switch (word) {
            case "lamp" -> Optional.of(RuleKind.LAMP);
            case "scheme" -> Optional.of(RuleKind.SCHEME);
            default -> Optional.empty();
        });
    }

    /** The head of a sound text, its examples included. */
    public static Checked<Head> head(RuleKind kind, String file, String text) {
        return switch (kind) {
            case LAMP -> head(LampRule.check(file, text), LampRule::head);
            case SCHEME -> head(Scheme.check(file, text), Scheme::head);
        };
    }

    private static <T> Checked<Head> head(Checked<T> checked, java.util.function.Function<T, Head> of) {
        return checked instanceof Checked.Sound<T> sound
                ? new Checked.Sound<>(of.apply(sound.value()))
                : new Checked.Faulty<>(checked.problems());
    }

    /** A text shipped with the product; a faulty one is a bug of ours and throws. */
    public static Optional<RuleVersion> shipped(String file, String text) {
        return kind(file, text).map(kind -> {
            Head head = head(kind, file, text).orThrow();
            return new RuleVersion(
                    null,
                    kind,
                    head.code(),
                    head.name(),
                    null,
                    head.from(),
                    head.to().orElse(null),
                    head.source(),
                    text,
                    head.hash());
        });
    }
}
