package cn.yinfeng.app.project.web;

import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.project.ProjectSchedules;
import cn.yinfeng.app.project.ProjectSchedules.Delay;
import cn.yinfeng.app.project.ProjectSchedules.Plan;
import cn.yinfeng.app.project.ScheduleView;
import cn.yinfeng.kernel.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The schedule of a project over HTTP. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
class ScheduleController {
    private final ProjectSchedules schedules;

    ScheduleController(ProjectSchedules schedules) {
        this.schedules = schedules;
    }

    @GetMapping("/schedule")
    @Needs("project.read")
    ScheduleView find(@PathVariable UUID id) {
        return schedules.of(id);
    }

    @PostMapping("/schedule")
    @Needs("schedule.write")
    ScheduleView state(@PathVariable UUID id, @RequestBody @Valid PlanRequest request) {
        return schedules.state(id, request.plan());
    }

    @PostMapping("/delays")
    @Needs("delay.accept")
    ScheduleView accept(@PathVariable UUID id, @RequestBody @Valid DelayRequest request) {
        return schedules.accept(id, new Delay(request.from(), request.until(), request.reason()));
    }

    /** What is planned; left out says nothing about it. The reason is needed where it changes what stands. */
    record PlanRequest(
            @Nullable LocalDate plannedStart,
            @Nullable @Valid FundsRequest funds,
            @Nullable String reason) {
        Plan plan() {
            return funds == null
                    ? new Plan(plannedStart, null, null, reason)
                    : new Plan(plannedStart, funds.year(), funds.fen(), reason);
        }
    }

    /** Whole 分 as text, to be in place within the year. */
    record FundsRequest(@NotNull Integer year, @NotBlank String amount) {
        long fen() {
            try {
                return Long.parseLong(amount.strip());
            } catch (NumberFormatException notWhole) {
                throw new Refusal("PROJECT-042", Map.of("amount", amount));
            }
        }
    }

    /** The reason is accepted from the first to the last day, both included. */
    record DelayRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotBlank String reason) {}
}
