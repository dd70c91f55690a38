package cn.yinfeng.app.assessment.web;

import cn.yinfeng.app.assessment.MeasureEntries;
import cn.yinfeng.app.assessment.MeasureEntries.Recorded;
import cn.yinfeng.app.figures.FigureOrigins.Part;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Refusal;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What stands behind facts, and facts that are recorded by hand. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class MeasureEntriesController {
    private final MeasureEntries entries;

    MeasureEntriesController(MeasureEntries entries) {
        this.entries = entries;
    }

    @Needs("assessment.read")
    @GetMapping("/units/{unit}/measures/{measure}/entries")
    FactEntries behind(
            @PathVariable UUID id,
            @PathVariable int unit,
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return FactEntries.of(entries.behind(id, unit, measure, Paging.of(page, size, null)));
    }

    @Needs("assessment.manage")
    @PostMapping("/records")
    @ResponseStatus(HttpStatus.CREATED)
    EntryView record(@PathVariable UUID id, @RequestBody @Valid RecordRequest request) {
        return entries.record(id, request.recorded());
    }

    /** The entries behind a fact, each with its part; {@code figure} is left out for recorded facts. */
    record FactEntries(
            @Nullable Figure figure, String watermark, List<FactEntry> items, long total, long outsideScope) {
        static FactEntries of(MeasureEntries.Behind found) {
            return new FactEntries(
                    found.figure(),
                    found.watermark(),
                    found.items().stream()
                            .map(each -> new FactEntry(each.entry(), each.part()))
                            .toList(),
                    found.total(),
                    found.outsideScope());
        }
    }

    /** An entry with the part of the fact in which it counts. */
    record FactEntry(@JsonUnwrapped EntryView entry, Part part) {}

    /**
     * A fact recorded about a unit.
     *
     * @param amount how many, or 分
     * @param period a month or a day within the assessed period
     */
    record RecordRequest(
            int unit,
            @NotBlank String measure,
            @NotNull Long amount,
            @NotBlank String period,
            @Nullable @Size(max = 100) String voucher,
            @Nullable @Size(max = 500) String reason) {
        Recorded recorded() {
            Period read =
                    Period.parse(period).orElseThrow(() -> new Refusal("LEDGER-005", Map.of("from", period, "to", "")));
            return new Recorded(unit, measure, read, amount, voucher, reason);
        }
    }
}
