package cn.yinfeng.engines.rules.form;

import cn.yinfeng.engines.rules.file.Layout;
import java.util.List;
import java.util.stream.Stream;

/**
 * One replacement of characters.
 *
 * @param value that the field shall have
 * @param written what is put in place of the characters from {@code from} to {@code to}
 */
record Edit(Spot spot, Effect effect, String value, String written, int from, int to) {
    /** What becomes of the scalar. */
    enum Effect {
        REPLACED,
        ADDED,
        REMOVED
    }

    static Edit replace(Spot spot, String value, String written) {
        return new Edit(
                spot,
                Effect.REPLACED,
                value,
                written,
                spot.field().from(),
                spot.field().to());
    }

    /** What a key or value of the text says after this edit. */
    List<Layout.Leaf> after(Layout.Leaf leaf) {
        boolean mine = leaf.at() == spot.scalar().from();
        return switch (effect) {
            case REPLACED -> List.of(mine ? new Layout.Leaf(replaced(leaf.value()), leaf.at()) : leaf);
            case ADDED ->
                mine ? List.of(leaf, new Layout.Leaf(LastDay.PATH, -1), new Layout.Leaf(value, -1)) : List.of(leaf);
            case REMOVED ->
                Stream.of(leaf).filter(each -> !mine && each.at() != from).toList();
        };
    }

    private String replaced(String former) {
        return spot.literal()
                .map(literal -> former.substring(0, literal.from()) + written + former.substring(literal.to()))
                .orElse(value);
    }
}
