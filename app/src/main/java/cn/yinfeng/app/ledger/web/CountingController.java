package cn.yinfeng.app.ledger.web;

import cn.yinfeng.app.ledger.Counting;
import cn.yinfeng.app.ledger.Counting.CountingAdoption;
import cn.yinfeng.app.ledger.Counting.CountingPreview;
import cn.yinfeng.app.ledger.Counting.CountingView;
import cn.yinfeng.app.ledger.Counting.Counts;
import cn.yinfeng.app.ledger.Counting.WaitingEntries;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What counts in figures, and what waits to be signed. */
@RestController
@RequestMapping("/api/v1/counting")
class CountingController {
    private final Counting counting;

    CountingController(Counting counting) {
        this.counting = counting;
    }

    @GetMapping
    @Needs("figure.read")
    CountingView view() {
        return counting.view();
    }

    @GetMapping("/waiting")
    @Needs("entry.read")
    WaitingEntries waiting(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Long watermark) {
        return counting.waiting(on, watermark);
    }

    @GetMapping("/preview")
    @Needs("counting.adopt")
    CountingPreview preview(@RequestParam LocalDate from) {
        return counting.preview(from);
    }

    @PostMapping
    @Needs("counting.adopt")
    @ResponseStatus(HttpStatus.CREATED)
    CountingView adopt(@RequestBody @Valid CountingRequest request) {
        counting.adopt(new CountingAdoption(request.counts(), request.from(), request.source()), request.password());
        return counting.view();
    }

    /** A rule of the own unit. */
    record CountingRequest(
            @NotNull Counts counts,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) String source,
            @NotNull String password) {}
}
