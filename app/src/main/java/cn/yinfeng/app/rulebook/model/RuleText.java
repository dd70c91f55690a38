package cn.yinfeng.app.rulebook.model;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Examined;
import cn.yinfeng.engines.rules.ExampleResult;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Faults;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.file.Offer;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Yaml;
import cn.yinfeng.engines.rules.form.Field;
import cn.yinfeng.engines.rules.form.Form;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.lamp.LampRule;
import cn.yinfeng.engines.rules.scheme.Scheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text of either kind, read by the engine.
 *
 * @param head empty while it cannot be read
 * @param faults empty where it is sound
 * @param levels what it does, in words
 */
public record RuleText(
        RuleKind kind,
        String text,
        Optional<Head> head,
        List<Fault> faults,
        List<ExampleResult> examples,
        List<Words> levels) {
    /** How texts from the screen are named in faults. */
    private static final String FILE = "rule.yaml";

    public RuleText {
        faults = List.copyOf(faults);
        examples = List.copyOf(examples);
        levels = List.copyOf(levels);
    }

    public static RuleText read(RuleKind kind, String text) {
        return switch (kind) {
            case LAMP -> of(kind, text, LampRule.examine(FILE, text), LampRule::told);
            case SCHEME -> of(kind, text, Scheme.examine(FILE, text), Scheme::told);
        };
    }

    private static <T> RuleText of(RuleKind kind, String text, Examined<T> examined, Function<T, List<Words>> levels) {
        return new RuleText(
                kind,
                text,
                new Faults().attempt(() -> Head.read(Yaml.read(FILE, text), text)),
                examined.checked().problems(),
                examined.examples(),
                examined.readable().map(levels).orElse(List.of()));
    }

    /** The same, held against the facts that the module which applies it can give. */
    public RuleText given(Collection<Declared> offered) {
        if (head.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(faults);
        Offer.faults(FILE, text, kind == RuleKind.LAMP ? "vocabulary" : "measures", offered).stream()
                .filter(fault -> !all.contains(fault))
                .forEach(all::add);
        return new RuleText(kind, text, head, all, examples, levels);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    /** Its form; also of a text with faults, as far as it can be read. */
    public List<Field> fields() {
        return Form.of(FILE, text) instanceof Checked.Sound<Form> form
                ? form.value().fields()
                : List.of();
    }

    public static Checked<Form> form(String text) {
        return Form.of(FILE, text);
    }

    /** What the text says about itself. */
    public static Optional<Words> meaning(String text) {
        return new Faults().attempt(() -> Yaml.read(FILE, text).words("text"));
    }

    /** A kind by the word with which a text names it. */
    public static Optional<RuleKind> kind(String word) {
        return switch (word) {
            case "lamp" -> Optional.of(RuleKind.LAMP);
            case "scheme" -> Optional.of(RuleKind.SCHEME);
            default -> Optional.empty();
        };
    }

    /** A text shipped with the product; empty for other data in the same folder. A faulty one is a bug of ours and throws. */
    public static Optional<RuleVersion> shipped(String file, String text) {
        Section root = Yaml.read(file, text);
        return root.find("kind").flatMap(RuleText::kind).map(kind -> {
            Checked<Head> head = switch (kind) {
                case LAMP -> head(LampRule.check(file, text), LampRule::head);
                case SCHEME -> head(Scheme.check(file, text), Scheme::head);
            };
            return version(kind, head.orThrow(), text);
        });
    }

    private static <T> Checked<Head> head(Checked<T> checked, Function<T, Head> of) {
        return checked instanceof Checked.Sound<T> sound
                ? new Checked.Sound<>(of.apply(sound.value()))
                : new Checked.Faulty<>(checked.problems());
    }

    private static RuleVersion version(RuleKind kind, Head head, String text) {
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
    }
}
