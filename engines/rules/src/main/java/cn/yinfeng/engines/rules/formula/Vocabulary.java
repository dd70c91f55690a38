package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The flat list of names that a rule may use. */
public final class Vocabulary {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z_][\\p{IsHan}A-Za-z0-9_]{0,39}");
    private static final Set<String> KEYWORDS = Set.of(
            "for",
            "return",
            "if",
            "then",
            "else",
            "some",
            "every",
            "satisfies",
            "in",
            "and",
            "or",
            "not",
            "between",
            "instance",
            "of",
            "null",
            "undefined",
            "true",
            "false",
            "function",
            "external",
            "date",
            "time",
            "duration",
            "years",
            "months",
            "days",
            "range",
            "list",
            "context",
            "string",
            "number",
            "is",
            "item",
            "partial");

    private final Map<String, Declared> names;

    public Vocabulary(Collection<Declared> declared) {
        var all = new LinkedHashMap<String, Declared>();
        declared.forEach(each -> all.put(each.name(), each));
        this.names = all;
    }

    /** Han characters, letters, digits and _, not starting with a digit, none of FEEL's own words. */
    public static boolean usable(String name) {
        return NAME.matcher(name).matches()
                && !KEYWORDS.contains(name)
                && Function.named(name).isEmpty();
    }

    public Optional<Declared> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    public Collection<Declared> all() {
        return names.values();
    }

    /** This vocabulary and one name more. */
    public Vocabulary with(Declared more) {
        var all = new LinkedHashMap<>(names);
        all.put(more.name(), more);
        return new Vocabulary(all.values());
    }

    /** What to do about an unknown name: the nearest declared one, or the whole list. */
    public Words advice(String unknown) {
        return Nearest.advice(unknown, names.keySet());
    }
}
