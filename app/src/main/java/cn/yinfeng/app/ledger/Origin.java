package cn.yinfeng.app.ledger;

import org.jspecify.annotations.Nullable;

/**
 * How an entry came in.
 *
 * @param kind IMPORT, SCREEN or API
 * @param ref the import's id, where there is one
 */
public record Origin(Kind kind, @Nullable String ref) {
    public static final Origin SCREEN = new Origin(Kind.SCREEN, null);

    /** The three ways in; all meet the same checks. */
    public enum Kind {
        IMPORT,
        SCREEN,
        API
    }
}
