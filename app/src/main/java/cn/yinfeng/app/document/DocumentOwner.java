package cn.yinfeng.app.document;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A port: a module whose things may have files implements it once for each kind of thing. The owner's scope is the
 * file's scope.
 */
public interface DocumentOwner {
    /** The glossary word of the kind: entry, project … */
    String kind();

    /** The owner, asked under the caller's scope and inside a transaction; empty where it is not there or not visible. */
    Optional<Holding> find(String id);

    /**
     * Whose the owner is.
     *
     * @param unit the unit as of now; the file's row keeps it
     * @param sight depth of sight, likewise
     * @param open whether the caller may attach files to it
     * @param subject of the ledger that the owner belongs to: who sees that sees the file; null for none
     */
    record Holding(
            int unit, int sight, boolean open, @Nullable UUID subject) {
        /** Of an owner that belongs to no subject. */
        public Holding(int unit, int sight, boolean open) {
            this(unit, sight, open, null);
        }
    }
}
