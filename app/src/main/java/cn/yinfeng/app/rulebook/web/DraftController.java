package cn.yinfeng.app.rulebook.web;

import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.rulebook.RuleCheck;
import cn.yinfeng.app.rulebook.RuleDrafts;
import cn.yinfeng.app.rulebook.RuleDrafts.Filled;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersionView;
import cn.yinfeng.engines.rules.form.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing rules: checked while typing, filled in by form, kept as drafts, previewed. */
@RestController
@RequestMapping("/api/v1/rules")
class DraftController {
    /** A little more than a text may have, so that the engine says what is too large. */
    private static final int LONGEST = 120_000;

    private static final int MOST_CHANGES = 500;
    private final RuleDrafts drafts;
    private final PreviewTexts previews;

    DraftController(RuleDrafts drafts, PreviewTexts previews) {
        this.drafts = drafts;
        this.previews = previews;
    }

    @PostMapping("/check")
    @Needs("rule.read")
    RuleCheck check(@RequestBody @Valid CheckRequest request) {
        return drafts.check(request.kind(), request.text());
    }

    @PostMapping("/form")
    @Needs("rule.read")
    Filled fill(@RequestBody @Valid FormRequest request) {
        return drafts.fill(
                request.kind(),
                request.text(),
                request.changes().stream()
                        .map(each -> new Change(each.path(), each.value()))
                        .toList());
    }

    @PostMapping("/{code}/drafts")
    @Needs("rule.edit")
    @ResponseStatus(HttpStatus.CREATED)
    RuleVersionView draft(@PathVariable String code, @RequestBody @Valid DraftRequest request) {
        return drafts.draft(code, request.unit(), request.text());
    }

    @PutMapping("/versions/{id}")
    @Needs("rule.edit")
    RuleVersionView rewrite(@PathVariable UUID id, @RequestBody @Valid RewriteRequest request) {
        return drafts.rewrite(id, request.text(), request.revision());
    }

    @DeleteMapping("/versions/{id}")
    @Needs("rule.edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        drafts.drop(id);
    }

    @PostMapping("/preview")
    @Needs("rule.edit")
    PreviewTexts.RulePreviewView preview(@RequestBody @Valid PreviewRequest request) {
        return previews.view(
                request.kind(), drafts.preview(request.kind(), request.text(), request.unit(), request.on()));
    }

    record CheckRequest(
            @NotNull RuleKind kind,
            @NotNull @Size(max = LONGEST) String text) {}

    record FormRequest(
            @NotNull RuleKind kind,
            @NotNull @Size(max = LONGEST) String text,
            @NotNull @Size(max = MOST_CHANGES) List<@Valid FieldChange> changes) {}

    record FieldChange(
            @NotNull @Size(max = 300) String path,
            @NotNull @Size(max = 10_000) String value) {}

    record DraftRequest(
            int unit, @NotBlank @Size(max = LONGEST) String text) {}

    /** {@code revision} as it was read. */
    record RewriteRequest(@NotBlank @Size(max = LONGEST) String text, int revision) {}

    /** {@code on}: the status date; the business date where it is left out. */
    record PreviewRequest(
            @NotNull RuleKind kind,
            @NotBlank @Size(max = LONGEST) String text,
            int unit,
            @Nullable LocalDate on) {}
}
