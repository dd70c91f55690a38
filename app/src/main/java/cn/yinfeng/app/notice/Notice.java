package cn.yinfeng.app.notice;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 通知: something to hear of.
 *
 * @param kind declared in rules/notice/kinds.yaml with its texts in both languages and the words that they name
 * @param to for whom
 * @param words for the texts, by the names declared; never an amount, a contact, or a name that the kind did not ask for
 * @param link the page to open, a path of the staff app such as {@code /projects/…}
 * @param unit of what is told: who lost the sight of this unit sees the notice no longer. 0 for what concerns nobody but
 *     the recipients themselves
 * @param sight depth of what is told, as of its row; beyond 1 nothing goes into a chat group, beyond 2 nothing leaves the
 *     inbox
 * @param subject what it tells of, where that can be kept need-to-know: then the notice is seen by those admitted alone,
 *     also if it was told before, and what of it still waits to go out does not; null for none
 * @param key the same key is never told twice to the same person, nor twice into the same chat group
 */
public record Notice(
        String kind,
        Recipients to,
        Map<String, String> words,
        String link,
        int unit,
        int sight,
        @Nullable UUID subject,
        String key) {
    /** Of what can never be need-to-know. */
    public Notice(String kind, Recipients to, Map<String, String> words, String link, int unit, int sight, String key) {
        this(kind, to, words, link, unit, sight, null, key);
    }

    public Notice {
        words = Map.copyOf(words);
        if (!link.matches("/(?![/\\\\]).*|/")) {
            throw new IllegalArgumentException("no path of the staff app: " + link);
        }
        if (subject != null && unit == 0) {
            throw new IllegalArgumentException("what has a subject is of a unit");
        }
        if (key.isBlank()) {
            throw new IllegalArgumentException("a notice without a key could be told twice");
        }
    }
}
