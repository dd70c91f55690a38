package cn.yinfeng.app.people;

import cn.yinfeng.app.platform.Caller;
import java.time.Instant;
import java.util.List;

/** A port: modules that have something for a person to do today implement it; the home page lists all of it. */
public interface OpenWork {
    List<WorkItem> of(Caller caller);

    /**
     * One thing to do.
     *
     * @param kind a message code, rendered in the reader's language with the count
     * @param count how many things wait
     * @param link the page where they are done, a path of the staff app
     * @param since since when the oldest has waited
     */
    record WorkItem(String kind, long count, String link, Instant since) {}
}
