package cn.yinfeng.app.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The units of the region. */
public interface Units {
    /** The units in the caller's scope, parents before children, siblings by code. */
    List<UnitView> visible();

    /** The unit, if it is in the caller's scope; otherwise {@link cn.yinfeng.app.platform.Absent}. */
    UnitView visible(int id);

    /** Names for display, whatever the scope: a unit's name is no secret. */
    Map<Integer, String> names(Collection<Integer> ids);

    /** The unit above each unit that has one, whatever the scope: jobs resolve by the tree without a caller. */
    Map<Integer, Integer> parents();

    /** The direct children of a unit, by code. */
    List<UnitView> children(int id);

    /** Sets up a unit; the first one is the root of the region (PEOPLE-011 for a second). */
    UnitView create(NewUnit unit);

    /** Changes a unit; it may move below another one, but not below itself (PEOPLE-016). */
    UnitView change(int id, NewUnit unit);

    /** What is needed to set up a unit; parentId null only for the root. */
    record NewUnit(
            @org.jspecify.annotations.Nullable Integer parentId,
            String code,
            String name,
            String kind,
            @org.jspecify.annotations.Nullable String divisionCode,
            boolean invented) {}
}
