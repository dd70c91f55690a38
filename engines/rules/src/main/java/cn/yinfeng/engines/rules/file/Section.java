package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Place;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Nearest;
import cn.yinfeng.engines.rules.formula.Written;
import cn.yinfeng.engines.rules.value.Exact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a rule file, with the place of everything in it. A scalar is the text that was written, never guessed. */
public final class Section {
    private final String file;
    private final String path;
    private final Node node;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    Section(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw new Unreadable(fault(FaultCode.WRONG_SHAPE, name(path), new Words("名称: 值", "name: value")));
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String field = scalar(tuple.getKeyNode(), path).text();
            if (fields.put(field, tuple.getValueNode()) != null) {
                throw new Unreadable(
                        Yaml.fault(FaultCode.REPEATED_FIELD, file, path, tuple.getKeyNode(), Words.same(field)));
            }
        }
    }

    /** Refuses fields that nobody reads: a misspelt one would be left out in silence. */
    public Section only(String... known) {
        for (String field : fields.keySet()) {
            if (!List.of(known).contains(field)) {
                throw new Unreadable(
                        at(field, FaultCode.UNKNOWN_FIELD, Words.same(field), Nearest.advice(field, List.of(known))));
            }
        }
        return this;
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    Node node() {
        return node;
    }

    Node value(String field) {
        Node value = fields.get(field);
        if (value == null) {
            throw new Unreadable(fault(FaultCode.MISSING_FIELD, Words.same(field), Sample.of(field)));
        }
        return value;
    }

    public Written written(String field) {
        return scalar(value(field), inner(field));
    }

    private Written scalar(Node value, String where) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return new Written(file, where, Yaml.start(scalar), scalar.getValue());
        }
        throw new Unreadable(
                Yaml.fault(FaultCode.WRONG_SHAPE, file, where, value, name(where), new Words("一段文字", "a text")));
    }

    public String text(String field) {
        return written(field).text().strip();
    }

    public Optional<String> find(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    /** A text in both languages. */
    public Words words(String field) {
        Section both = section(field).only("zh", "en");
        return new Words(both.text("zh"), both.text("en"));
    }

    public LocalDate date(String field) {
        return Yaml.date(text(field))
                .orElseThrow(() -> new Unreadable(at(field, FaultCode.NOT_A_DATE, Words.same(text(field)))));
    }

    /** An exact number, written as 12.5 or 1/3. */
    public Exact number(String field) {
        return Exact.read(text(field))
                .orElseThrow(() -> new Unreadable(at(field, FaultCode.NOT_A_NUMBER, Words.same(text(field)))));
    }

    /** Refuses a file of another kind than the caller reads. */
    public Section kind(String kind) {
        if (!text("kind").equals(kind)) {
            throw new Unreadable(at("kind", FaultCode.NOT_ONE_OF, Words.same(text("kind")), Words.same(kind)));
        }
        return this;
    }

    /** The sound thing, or the end of this section with its first fault. */
    public <T> T sound(Checked<T> checked) {
        if (checked instanceof Checked.Sound<T> sound) {
            return sound.value();
        }
        throw new Unreadable(checked.problems().getFirst());
    }

    public <E extends Enum<E>> E one(Class<E> type, String field) {
        String word = text(field);
        var words = new ArrayList<String>();
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(word)) {
                return each;
            }
            words.add(each.name());
        }
        throw new Unreadable(at(field, FaultCode.NOT_ONE_OF, Words.same(word), Words.same(String.join(", ", words))));
    }

    public Section section(String field) {
        return new Section(file, inner(field), value(field));
    }

    /** The members of a list; empty where the field is missing. */
    public List<Section> sections(String field) {
        var sections = new ArrayList<Section>();
        for (Node member : members(field)) {
            sections.add(new Section(file, inner(field) + "[" + sections.size() + "]", member));
        }
        return sections;
    }

    public List<Written> texts(String field) {
        var texts = new ArrayList<Written>();
        for (Node member : members(field)) {
            texts.add(scalar(member, inner(field) + "[" + texts.size() + "]"));
        }
        return texts;
    }

    private List<Node> members(String field) {
        if (!has(field)) {
            return List.of();
        }
        if (value(field) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new Unreadable(at(field, FaultCode.WRONG_SHAPE, Words.same(field), new Words("[一, 二]", "[one, two]")));
    }

    public String file() {
        return file;
    }

    /** A fault of this section as a whole. */
    public Fault fault(FaultCode code, Words... found) {
        return Yaml.fault(code, file, path, node, found);
    }

    /** A fault of one field. */
    public Fault at(String field, FaultCode code, Words... found) {
        return Yaml.fault(code, file, inner(field), value(field), found);
    }

    public Place place() {
        return Yaml.start(node);
    }

    private String inner(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static Words name(String path) {
        return path.isEmpty() ? new Words("文件", "the file") : Words.same(path);
    }
}
