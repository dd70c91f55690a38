package cn.yinfeng.app.signing;

import java.util.List;
import java.util.UUID;

/**
 * 待签件: something that a module has signed.
 *
 * @param kind the glossary word of what it is: submission …
 * @param subject whose versions these are
 * @param unit whose paper it is; its drafts are this unit's own
 * @param sight depth of sight once it has left the unit
 * @param reference the number under which people know it
 * @param title for lists and the printed form; it is part of what is signed
 * @param link where it is read, a path of the staff app
 * @param lines the content, canonical: the same facts always give the same lines; none holds a line break
 */
public record Paper(
        String kind,
        UUID subject,
        int unit,
        int sight,
        String reference,
        String title,
        String link,
        List<String> lines) {
    public Paper {
        lines = List.copyOf(lines);
    }

    /** The bytes that are signed are this text in UTF-8. */
    public String content() {
        return String.join("\n", lines);
    }
}
