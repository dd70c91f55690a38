package cn.yinfeng.engines.rules.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where things stand in a text, so that one of them can be changed and nothing else. Offsets count chars. */
public final class Layout {
    private final String text;
    private final boolean plain;

    public Layout(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(each -> Character.isSurrogate((char) each));
    }

    /** The scalar of a field; empty where there is none or it is no scalar. */
    public Optional<Scalar> scalar(Section section, String field) {
        return section.has(field) && section.value(field) instanceof ScalarNode scalar
                ? Optional.of(scalar(scalar))
                : Optional.empty();
    }

    private Scalar scalar(ScalarNode node) {
        return new Scalar(
                node.getValue(),
                offset(node.getStartMark().getIndex()),
                offset(node.getEndMark().getIndex()),
                switch (node.getScalarStyle()) {
                    case PLAIN -> Scalar.Style.PLAIN;
                    case SINGLE_QUOTED -> Scalar.Style.SINGLE_QUOTED;
                    case DOUBLE_QUOTED -> Scalar.Style.DOUBLE_QUOTED;
                    default -> Scalar.Style.BLOCK;
                });
    }

    /** The reader of YAML counts code points. */
    private int offset(int codePoints) {
        return plain ? codePoints : text.offsetByCodePoints(0, codePoints);
    }

    /** Every key and value of a text in order, with the brackets around them: equal lists say the same. */
    public List<Leaf> leaves(Section root) {
        var leaves = new ArrayList<Leaf>();
        walk(root.node(), leaves);
        return leaves;
    }

    private void walk(Node node, List<Leaf> leaves) {
        switch (node) {
            case ScalarNode scalar ->
                leaves.add(
                        new Leaf(scalar.getValue(), offset(scalar.getStartMark().getIndex())));
            case MappingNode mapping -> {
                leaves.add(new Leaf("{", -1));
                mapping.getValue().forEach(tuple -> {
                    walk(tuple.getKeyNode(), leaves);
                    walk(tuple.getValueNode(), leaves);
                });
                leaves.add(new Leaf("}", -1));
            }
            case SequenceNode sequence -> {
                leaves.add(new Leaf("[", -1));
                sequence.getValue().forEach(each -> walk(each, leaves));
                leaves.add(new Leaf("]", -1));
            }
            default -> leaves.add(new Leaf(node.getTag().getValue(), -1));
        }
    }

    /**
     * A key, a value or a bracket.
     *
     * @param at offset of its first character; -1 for a bracket
     */
    public record Leaf(String value, int at) {}
}
