package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Place;
import cn.yinfeng.engines.rules.Words;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML into nodes only: nothing is constructed, tags, anchors and aliases are refused. */
public final class Yaml {
    private static final int MOST_CHARACTERS = 100_000;
    private static final int MOST_NESTED = 20;

    private Yaml() {}

    /** The file's outermost mapping; {@link Unreadable} says what is wrong. */
    public static Section read(String file, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Unreadable(FaultCode.TOO_LARGE.at(
                    file, "", Place.START, Words.same("" + text.length()), Words.same("" + MOST_CHARACTERS)));
        }
        try {
            Node root = reader().compose(new StringReader(text));
            if (root == null) {
                throw new Unreadable(notYaml(file, Place.START, new Words("文件是空的", "the file is empty")));
            }
            plain(file, root, new IdentityHashMap<>());
            return new Section(file, "", root);
        } catch (MarkedYAMLException broken) {
            throw new Unreadable(notYaml(file, place(broken.getProblemMark()), Words.same(broken.getProblem() + "")));
        } catch (YAMLException broken) {
            throw new Unreadable(notYaml(file, Place.START, Words.same(firstLine(broken))));
        }
    }

    private static String firstLine(YAMLException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }

    private static org.yaml.snakeyaml.Yaml reader() {
        var limits = new LoaderOptions();
        limits.setNestingDepthLimit(MOST_NESTED);
        limits.setMaxAliasesForCollections(1);
        limits.setCodePointLimit(MOST_CHARACTERS);
        var dump = new DumperOptions();
        return new org.yaml.snakeyaml.Yaml(
                new SafeConstructor(limits), new Representer(dump), dump, limits, new TextOnly());
    }

    private static Fault notYaml(String file, Place place, Words what) {
        return FaultCode.NOT_YAML.at(file, "", place, what);
    }

    private static void plain(String file, Node node, Map<Node, Boolean> seen) {
        boolean known = node.getTag().equals(Tag.STR)
                || node.getTag().equals(Tag.MAP)
                || node.getTag().equals(Tag.SEQ);
        if (!known || node.getAnchor() != null || seen.put(node, true) != null) {
            throw new Unreadable(
                    notYaml(file, start(node), new Words("不能用标签、锚点和引用", "tags, anchors and aliases are not allowed")));
        }
        switch (node) {
            case MappingNode mapping ->
                mapping.getValue().forEach(tuple -> {
                    plain(file, tuple.getKeyNode(), seen);
                    plain(file, tuple.getValueNode(), seen);
                });
            case SequenceNode sequence -> sequence.getValue().forEach(each -> plain(file, each, seen));
            default -> {}
        }
    }

    static Optional<LocalDate> date(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? day(text) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Where a node's first own character stands: after the quote of a quoted text. */
    static Place start(Node node) {
        Place place = place(node.getStartMark());
        boolean quoted = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED
                        || scalar.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED);
        return quoted ? new Place(place.line(), place.column() + 1) : place;
    }

    private static Place place(@Nullable Mark mark) {
        return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    static Fault fault(FaultCode code, String file, String path, Node node, Words... found) {
        return code.at(file, path, start(node), found);
    }

    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // a scalar stays the text that was written
        }
    }
}
