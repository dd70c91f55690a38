package cn.yinfeng.app.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 异议: the right of reply of a unit assessed. An objection is read by the unit that raised it and by those who assess. */
public interface Objections {
    /** Oldest first. */
    List<ObjectionView> of(UUID assessment);

    /** A unit assessed objects, by somebody of its own and within the term. */
    ObjectionView raise(UUID assessment, int unit, String text);

    /** Whoever assesses answers, once. */
    ObjectionView answer(UUID assessment, UUID objection, String text, boolean accepted);

    /**
     * One objection.
     *
     * @param answer null while it is open
     * @param accepted whether it was found right; an accepted one calls for a withdrawal and a new assessment
     */
    record ObjectionView(
            UUID id,
            int unit,
            String unitName,
            String text,
            Instant raisedAt,
            String raisedBy,
            @Nullable String answer,
            @Nullable Boolean accepted,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {}
}
