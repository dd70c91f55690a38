package cn.yinfeng.app.people.sight;

import cn.yinfeng.app.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a subject, and why.
 *
 * @param unit to which it belongs
 * @param depth 0 public, 1 internal, 2 sensitive, 3 need-to-know
 * @param above the units above, whose people see it by the scope; empty where it is need-to-know
 * @param needToKnow null where it is none
 * @param sharings beyond the scope, those that run first
 * @param mayManage whether the caller may share, admit and decide
 */
public record SightView(
        UUID subject,
        String label,
        UnitRef unit,
        int depth,
        List<UnitRef> above,
        @Nullable NeedToKnow needToKnow,
        List<SharingView> sharings,
        boolean mayManage) {
    public SightView {
        above = List.copyOf(above);
        sharings = List.copyOf(sharings);
    }

    /**
     * Kept under a code name.
     *
     * @param countedFrom the indicator from which on figures count it; null for never
     * @param line whether leaders above are shown the code name
     * @param rule what the rule of that day says, and where it stands
     */
    public record NeedToKnow(
            String codeName,
            String reason,
            String by,
            LocalDate since,
            @Nullable String countedFrom,
            boolean line,
            String rule) {}

    /**
     * Shared with a unit or a person.
     *
     * @param running whether it gives sight today
     */
    public record SharingView(
            UUID id,
            UUID subject,
            @Nullable UnitRef unit,
            @Nullable PersonRef person,
            boolean admission,
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            String by,
            boolean running,
            @Nullable String endedBecause) {}

    /** An account by name, with the unit where it stands today. */
    public record PersonRef(UUID account, String name, String unit) {}
}
