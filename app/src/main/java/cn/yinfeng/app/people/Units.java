package cn.yinfeng.app.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units of the region. */
public interface Units {
    /**
     * The units in the caller's scope as they are today, parents before children, siblings by code; with those that
     * were absorbed, below the unit that answers for their past.
     */
    List<UnitView> visible();

    /** The unit, if it is in the caller's scope; otherwise {@link cn.yinfeng.app.platform.Absent}. */
    UnitView visible(int id);

    /** Names for display, whatever the scope: a unit's name is no secret. */
    Map<Integer, String> names(Collection<Integer> ids);

    /** The unit above each unit that has one, whatever the scope: jobs resolve by the tree without a caller. */
    Map<Integer, Integer> parents();

    /**
     * All units as they were on a day: last year's names, last year's tree. With them which of these the caller may
     * see: what is in the scope today, and what stood below the caller's unit on that day.
     */
    AsOf asOf(LocalDate day);

    /** The direct children of a unit that stand today, by code. */
    List<UnitView> children(int id);

    /** Sets up a unit; the first one is the root of the region (PEOPLE-011 for a second). */
    UnitView create(NewUnit unit);

    /**
     * Corrects what was entered wrongly of a unit, from the day on since which it is so; not below itself (PEOPLE-016).
     * What changes on a day, by a document, is a succession and no correction.
     */
    UnitView change(int id, NewUnit unit);

    /** What is needed to set up a unit; parentId null only for the root. */
    record NewUnit(
            @org.jspecify.annotations.Nullable Integer parentId,
            String code,
            String name,
            String kind,
            @org.jspecify.annotations.Nullable String divisionCode,
            boolean invented) {}

    /**
     * The organisation of a day.
     *
     * @param units every unit, parents before children; one that did not stand has its facts counted in its parent
     * @param seen the numbers of those the caller may see
     */
    record AsOf(List<UnitView> units, Set<Integer> seen) {
        public AsOf {
            units = List.copyOf(units);
            seen = Set.copyOf(seen);
        }
    }
}
