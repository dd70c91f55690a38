package cn.yinfeng.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A mapping inside a rule file. Every scalar is read as text; nothing is guessed to be a number, a date or a yes. */
public final class RuleNode {
    private final String where;
    private final Map<?, ?> fields;

    private RuleNode(String where, Map<?, ?> fields) {
        this.where = where;
        this.fields = fields;
    }

    static RuleNode parse(String name, String text) {
        var limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        var dump = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(limits), new Representer(dump), dump, limits, new TextOnly());
        try {
            return of(name, yaml.load(text));
        } catch (YAMLException notYaml) {
            throw new RuleFault(name, String.valueOf(notYaml.getMessage()));
        }
    }

    /** A scalar as a mapping of one field, a mapping as it is: the short and the long way to write one thing. */
    public static RuleNode shorthand(String where, Object value, String field) {
        return value instanceof String ? new RuleNode(where, Map.of(field, value)) : of(where, value);
    }

    private static RuleNode of(String where, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new RuleNode(where, map);
        }
        throw new RuleFault(where, "a mapping is needed");
    }

    public String where() {
        return where;
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Refuses fields that nobody reads: a misspelt one would be a rule left out in silence. */
    public RuleNode only(String... known) {
        for (Object field : fields.keySet()) {
            if (!Set.of(known).contains(String.valueOf(field))) {
                throw new RuleFault(where, "unknown field " + field);
            }
        }
        return this;
    }

    public Object value(String field) {
        Object value = fields.get(field);
        if (value == null) {
            throw new RuleFault(where, field + " is missing");
        }
        return value;
    }

    public String text(String field) {
        if (value(field) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new RuleFault(at(field), "a text is needed");
    }

    public Optional<String> find(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    public LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException notADate) {
            throw new RuleFault(at(field), "a date such as 2023-05-31 is needed");
        }
    }

    public long number(String field) {
        try {
            return Long.parseLong(text(field));
        } catch (NumberFormatException notANumber) {
            throw new RuleFault(at(field), "a whole number is needed");
        }
    }

    public <E extends Enum<E>> E one(Class<E> type, String field) {
        try {
            return Enum.valueOf(type, text(field));
        } catch (IllegalArgumentException notOfThem) {
            throw new RuleFault(at(field), "one of " + List.of(type.getEnumConstants()) + " is needed");
        }
    }

    public RuleNode node(String field) {
        return of(at(field), value(field));
    }

    /** The members of a list of mappings; empty where the field is missing. */
    public List<RuleNode> nodes(String field) {
        var nodes = new ArrayList<RuleNode>();
        for (Object member : values(field)) {
            nodes.add(of(at(field) + "[" + nodes.size() + "]", member));
        }
        return nodes;
    }

    /** The members of a list; empty where the field is missing. */
    public List<Object> values(String field) {
        if (!has(field)) {
            return List.of();
        }
        if (value(field) instanceof List<?> list) {
            return List.copyOf(list);
        }
        throw new RuleFault(at(field), "a list is needed");
    }

    public String at(String field) {
        return where + "." + field;
    }

    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // a scalar stays the text that was written
        }
    }
}
