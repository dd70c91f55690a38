package cn.yinfeng.app.people.organisation;

import cn.yinfeng.app.people.OpenWork.HeldWork;
import cn.yinfeng.app.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 任职: who holds which function at which unit, from when to when. */
public interface Appointments {
    /** The functions there are, by rank. */
    List<FunctionView> functions();

    /** Who holds what on a day at a unit and below it; contact details masked unless the caller may see them. */
    List<AppointmentView> on(LocalDate day, int unit);

    /** Gives a function; a person not known yet is set up. Refused where the person holds it already (PEOPLE-041). */
    UUID appoint(AppointmentWish wish);

    /** It ends with this day. */
    void end(UUID appointment, LocalDate lastDay, String reason);

    /** Open work in the hands of a person. */
    List<HeldWork> heldBy(UUID person);

    /**
     * A person leaves or moves: all functions within the caller's scope end with the last day, the successor holds them
     * from the next day on, and the open work goes to the successor. All of it happens or none.
     */
    Transfer transfer(UUID leaver, UUID successor, LocalDate lastDay, String reason);

    /** Which units at and below this one have fewer persons of a function than the rule of the day asks for. */
    List<Gap> gaps(LocalDate day, int unit);

    /** A function as data. */
    record FunctionView(String code, String zh, String en) {}

    /** A person holds a function. */
    record AppointmentView(
            UUID id,
            UUID person,
            String name,
            String title,
            @Nullable String phone,
            @Nullable String login,
            String function,
            UnitRef unit,
            LocalDate from,
            @Nullable LocalDate to,
            String document) {}

    /**
     * What is needed to appoint.
     *
     * @param person somebody known; null to set up the one described by name, title, phone and login
     * @param login the login of the person's account, if there is one
     */
    record AppointmentWish(
            int unit,
            String function,
            @Nullable UUID person,
            String name,
            String title,
            String phone,
            @Nullable String login,
            LocalDate from,
            String document) {}

    /** What a transfer moved. */
    record Transfer(int appointments, List<HeldWork> work) {
        public Transfer {
            work = List.copyOf(work);
        }
    }

    /** A unit lacks persons. */
    record Gap(UnitRef unit, String kind, String function, int needed, int held, String rule, String source) {}
}
