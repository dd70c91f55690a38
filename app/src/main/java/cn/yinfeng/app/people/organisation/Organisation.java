package cn.yinfeng.app.people.organisation;

import cn.yinfeng.app.people.UnitView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The organisation through time: what happened to units on which day, by which document. */
public interface Organisation {
    /** The kinds of units in the order of their rank. */
    List<UnitKind> kinds();

    /** The units that stood on a day, of those the caller may see, parents before children. */
    List<UnitView> standing(LocalDate day);

    /** What happened to a unit, newest first; with what was taken back. */
    List<SuccessionView> history(int unit);

    /**
     * Records what happens to units on a day. A day to come takes effect when it comes. Refused where a unit did not
     * stand on that day (PEOPLE-032), was changed later already (PEOPLE-033), would stand below itself (PEOPLE-016)
     * or below a kind that does not fit (PEOPLE-031).
     */
    SuccessionView record(SuccessionWish wish);

    /** Takes back what was recorded by mistake, if nothing was built on it since (PEOPLE-037). */
    void withdraw(UUID succession, String reason);

    /** The units that take part in a group today and before, newest first. */
    List<MemberUnit> members(int group);

    /** A unit joins a group from a day on. */
    void join(int group, Joining joining);

    /** A membership ends with this day. */
    void leave(UUID membership, LocalDate lastDay);

    /**
     * A unit in a task force, collaboration group or leading group.
     *
     * @param part OWNER 牵头单位 or JOINER 配合单位
     */
    record MemberUnit(
            UUID id,
            int unit,
            String name,
            String part,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to,
            String document) {}

    /** What is needed to join. */
    record Joining(int unit, String part, LocalDate from, String document) {}
}
