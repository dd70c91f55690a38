package cn.yinfeng.engines.extraction.outline;

import java.util.List;

/**
 * One paragraph, heading line or table row, in places of the folded text.
 *
 * @param start first character
 * @param end the place behind it
 * @param words where the words behind the mark of a heading begin
 * @param body where the words behind a heading begin; {@code end} where the whole is a heading
 * @param level of the heading that opens it, 0 where none does
 * @param path titles of the headings above and of its own, outermost first
 * @param section number of the item that it belongs to: changes with every heading
 */
public record Block(int start, int end, int words, int body, int level, List<String> path, int section) {
    public Block {
        path = List.copyOf(path);
    }

    public boolean isHeading() {
        return level > 0 && body >= end;
    }
}
