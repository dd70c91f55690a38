package cn.yinfeng.app.duty;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Duties with a deadline: begun by whoever sets them, done by the unit that has to. */
public interface Duties {
    /** From now on these units have to do this. A rhythm that cannot be is refused (DUTY-004). */
    void begin(Origin origin, List<NewDuty> duties);

    /** What comes from this origin ends with this day; what was due before stays due. */
    void end(String kind, UUID origin, LocalDate last);

    /** Those in the caller's scope, the most urgent first. */
    Items<DutyView> list(Filter filter, Paging paging);

    /** One with all its days up to the next one. */
    DutyView find(UUID id);

    /** It has been done for one of its days; without a day, for the earliest that is open. */
    DutyView done(UUID id, @Nullable LocalDate due, String note);

    /** That it was done is taken back, with a reason; both acts stay to be seen. */
    DutyView takeBack(UUID id, UUID mark, String reason);

    /** Another unit, other words, another rhythm or an earlier end; what was done stays. */
    DutyView change(UUID id, Change change);

    /**
     * Where duties come from.
     *
     * @param kind for example plan
     * @param label for people: number and title
     */
    record Origin(String kind, UUID id, String label) {}

    /**
     * A duty to begin.
     *
     * @param unit who has to do it
     * @param category REPORT, MEETING, INSPECTION, TRIP or OTHER
     * @param words of the rhythm, as its document prints them
     * @param namedUnits who answers, by the names the document gives them
     */
    record NewDuty(
            int unit,
            String task,
            String category,
            String words,
            List<String> namedUnits,
            Rhythm rhythm,
            LocalDate startsOn,
            LocalDate endsOn) {
        public NewDuty {
            namedUnits = List.copyOf(namedUnits);
        }
    }

    /** Which are wanted; null asks for any, a unit includes all below it. */
    record Filter(
            @Nullable Integer unit,
            DutyView.@Nullable State state,
            @Nullable String text,
            @Nullable UUID origin) {}

    /** What a duty is to be from now on. */
    record Change(int unit, String task, Rhythm rhythm, LocalDate endsOn, int version) {}
}
