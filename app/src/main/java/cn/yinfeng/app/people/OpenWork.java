package cn.yinfeng.app.people;

import cn.yinfeng.app.platform.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A port: modules that have something for a person to do today implement it; the home page lists all of it. What of it
 * is in a person's own hands can be passed on: a leaver's work goes to the successor in one act.
 */
public interface OpenWork {
    List<WorkItem> of(Caller caller);

    /** What is still open in the hands of this person, of what the caller may see. */
    default List<HeldWork> heldBy(Hands leaver) {
        return List.of();
    }

    /** Passes it on; in the transaction of the transfer, so that all of it moves or none. */
    default void transfer(Hands leaver, Hands successor) {}

    /**
     * One thing to do.
     *
     * @param kind a message code, rendered in the reader's language with the count
     * @param count how many things wait
     * @param link the page where they are done, a path of the staff app
     * @param since since when the oldest has waited
     */
    record WorkItem(String kind, long count, String link, Instant since) {}

    /**
     * Open work of one kind in somebody's hands.
     *
     * @param kind a message code, rendered with the count
     */
    record HeldWork(String kind, long count) {}

    /**
     * In whose hands.
     *
     * @param account where the person has one
     * @param name under which work was given
     * @param units where the person holds functions; elsewhere somebody else may have the same name
     */
    record Hands(@Nullable UUID account, String name, Set<Integer> units) {
        public Hands {
            units = Set.copyOf(units);
        }
    }
}
