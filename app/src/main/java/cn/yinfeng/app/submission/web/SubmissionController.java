package cn.yinfeng.app.submission.web;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.submission.SubmissionRow;
import cn.yinfeng.app.submission.SubmissionState;
import cn.yinfeng.app.submission.SubmissionView;
import cn.yinfeng.app.submission.Submissions;
import cn.yinfeng.app.submission.Submissions.Filter;
import cn.yinfeng.app.submission.Submissions.ReturnKind;
import cn.yinfeng.app.submission.Submissions.SubmissionVerification;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Submissions over HTTP. */
@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Submissions submissions;

    SubmissionController(Submissions submissions) {
        this.submissions = submissions;
    }

    @GetMapping
    @Needs("submission.read")
    Items<SubmissionRow> list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable SubmissionState state,
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return submissions.list(new Filter(kind, state, unit, q), Paging.of(page, size, sort));
    }

    @GetMapping("/export")
    @Needs("export.run")
    void export(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable SubmissionState state,
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam(required = false) @Nullable String q,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("submissions.xlsx")
                        .build()
                        .toString());
        submissions.export(new Filter(kind, state, unit, q), response.getOutputStream());
    }

    @GetMapping("/kinds")
    @Needs("submission.read")
    List<ReturnKind> kinds() {
        return submissions.kinds();
    }

    @PostMapping
    @Needs("submission.write")
    @ResponseStatus(HttpStatus.CREATED)
    SubmissionView begin(@RequestBody @Valid SubmissionBegun request) {
        return submissions.begin(request.kind(), request.on(), request.duty());
    }

    @GetMapping("/{id}")
    @Needs("submission.read")
    SubmissionView find(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return submissions.find(id, version);
    }

    @PutMapping("/{id}/draft")
    @Needs("submission.write")
    SubmissionView write(@PathVariable UUID id, @RequestBody @Valid SubmissionTexts request) {
        return submissions.write(id, request.texts(), request.revision());
    }

    @PostMapping("/{id}/laying")
    @Needs("submission.write")
    SubmissionView lay(@PathVariable UUID id) {
        return submissions.lay(id);
    }

    @PostMapping("/{id}/acceptance")
    @Needs("submission.accept")
    SubmissionView accept(@PathVariable UUID id) {
        return submissions.accept(id);
    }

    @PostMapping("/{id}/return")
    @Needs("submission.accept")
    SubmissionView sendBack(@PathVariable UUID id, @RequestBody @Valid SubmissionReason request) {
        return submissions.sendBack(id, request.reason());
    }

    @GetMapping("/{id}/papers")
    @Needs("submission.read")
    List<PaperView> papers(@PathVariable UUID id) {
        return submissions.papers(id);
    }

    /** Computes anew what was signed, of all that the caller may see. */
    @PostMapping("/verification")
    @Needs("submission.read")
    SubmissionVerification verify() {
        return submissions.verify();
    }

    /** What to begin: for the period that the day is in. */
    record SubmissionBegun(
            @NotBlank String kind,
            @NotNull LocalDate on,
            @Nullable UUID duty) {}

    /** The texts by section. */
    record SubmissionTexts(@NotNull Map<String, @Size(max = 20_000) String> texts, int revision) {}

    /** Why it is given back. */
    record SubmissionReason(@NotBlank @Size(max = 500) String reason) {}
}
