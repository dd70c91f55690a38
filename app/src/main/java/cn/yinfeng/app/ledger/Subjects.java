package cn.yinfeng.app.ledger;

import java.util.UUID;

/** What the ledger was told last of a subject, within the caller's scope. */
public interface Subjects {
    /** The newest version; {@link cn.yinfeng.app.platform.Absent} if there is none in scope. */
    Subject current(UUID id);

    /**
     * A subject as it stands.
     *
     * @param unit whose it is now
     * @param sight its depth of sight
     */
    record Subject(SubjectRef ref, int unit, int sight, String label) {}
}
