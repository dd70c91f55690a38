package cn.yinfeng.app.duty.web;

import cn.yinfeng.app.duty.Duties;
import cn.yinfeng.app.duty.Duties.Change;
import cn.yinfeng.app.duty.Duties.Filter;
import cn.yinfeng.app.duty.DutyView;
import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Duties with a deadline over HTTP. */
@RestController
@RequestMapping("/api/v1/duties")
class DutyController {
    private final Duties duties;

    DutyController(Duties duties) {
        this.duties = duties;
    }

    @GetMapping
    @Needs("plan.read")
    Items<DutyView> list(
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam(required = false) DutyView.@Nullable State state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID origin,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return duties.list(new Filter(unit, state, q, origin), Paging.of(page, size, sort));
    }

    @GetMapping("/{id}")
    @Needs("plan.read")
    DutyView find(@PathVariable UUID id) {
        return duties.find(id);
    }

    @PostMapping("/{id}/marks")
    @Needs("duty.do")
    DutyView done(@PathVariable UUID id, @RequestBody @Valid DutyDoneRequest request) {
        String note = request.note();
        return duties.done(id, request.due(), note == null ? "" : note);
    }

    @PostMapping("/{id}/marks/{mark}/withdrawal")
    @Needs("duty.do")
    DutyView takeBack(@PathVariable UUID id, @PathVariable UUID mark, @RequestBody @Valid DutyTakeBackRequest request) {
        return duties.takeBack(id, mark, request.reason());
    }

    @PutMapping("/{id}")
    @Needs("plan.manage")
    DutyView change(@PathVariable UUID id, @RequestBody @Valid DutyChangeRequest request) {
        return duties.change(
                id, new Change(request.unit(), request.task(), request.rhythm(), request.endsOn(), request.version()));
    }

    /**
     * It has been done.
     *
     * @param due for which of its days; left out, the earliest that is open
     */
    record DutyDoneRequest(
            @Nullable LocalDate due,
            @Nullable @Size(max = 500) String note) {}

    /** Why it is taken back. */
    record DutyTakeBackRequest(@NotBlank @Size(max = 500) String reason) {}

    /** What the duty is to be from now on. */
    record DutyChangeRequest(
            int unit,
            @NotBlank @Size(max = 500) String task,
            @NotNull Rhythm rhythm,
            @NotNull LocalDate endsOn,
            int version) {}
}
