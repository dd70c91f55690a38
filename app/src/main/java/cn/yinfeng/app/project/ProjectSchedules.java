package cn.yinfeng.app.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 项目计划: when a project is to start, how much money is to be in place in a year, and which reasons for delay were
 * accepted. Statements are dated and never edited; the newest holds, the former stay readable.
 */
public interface ProjectSchedules {
    /** What stands, and all that was ever stated. */
    ScheduleView of(UUID project);

    /** States a plan. What stands already changes nothing; another value than the one that stands needs a reason. */
    ScheduleView state(UUID project, Plan plan);

    /** Accepts a reason for delay. Papers behind it are documents of the kind {@code delay}. */
    ScheduleView accept(UUID project, Delay delay);

    /** The number of the newest statement about any project; numbers follow the order of commits, without gaps. */
    long watermark();

    /**
     * What is planned; null says nothing about it.
     *
     * @param plannedStart the day on which building is to start
     * @param year of the funds
     * @param fen whole 分 that are to be in place within the year
     * @param reason why it is another value than the one that stands
     */
    record Plan(
            @Nullable LocalDate plannedStart,
            @Nullable Integer year,
            @Nullable Long fen,
            @Nullable String reason) {}

    /** A reason for delay that is accepted from the first to the last day, both included. */
    record Delay(LocalDate from, LocalDate until, String reason) {}
}
