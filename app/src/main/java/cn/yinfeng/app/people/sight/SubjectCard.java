package cn.yinfeng.app.people.sight;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A port: a module whose things can be shared and kept need-to-know implements it once for each kind of thing.
 */
public interface SubjectCard {
    /** The glossary word of the kind: project … */
    String kind();

    /** The subject, asked under the caller's scope; empty where it is not there or not seen. */
    Optional<Card> find(UUID subject);

    /**
     * It is need-to-know from now on; in the transaction of the decision, before its rows are hidden.
     *
     * @param countedFrom the indicator from which on it counts in figures; null for not at all
     */
    void confided(UUID subject, @Nullable String countedFrom);

    /** It is so no longer; in the transaction of the decision, after its rows are seen again. */
    void opened(UUID subject);

    /**
     * What there is to know of it here.
     *
     * @param unit the unit it belongs to, whose head and office decide
     * @param sight its depth of sight
     */
    record Card(int unit, int sight, String label) {}
}
