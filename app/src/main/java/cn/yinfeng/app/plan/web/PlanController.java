package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.plan.Findings;
import cn.yinfeng.app.plan.PlanDifference;
import cn.yinfeng.app.plan.PlanRow;
import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.PlanView;
import cn.yinfeng.app.plan.Plans;
import cn.yinfeng.app.plan.Plans.Adoption;
import cn.yinfeng.app.plan.Plans.Filter;
import cn.yinfeng.app.plan.Plans.Head;
import cn.yinfeng.app.plan.Plans.Upload;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Plans over HTTP: upload, list, read, adopt. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanController {
    private final Plans plans;
    private final Findings findings;

    PlanController(Plans plans, Findings findings) {
        this.plans = plans;
        this.findings = findings;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs("plan.manage")
    @ResponseStatus(HttpStatus.CREATED)
    PlanView draft(@RequestParam int unit, @RequestParam MultipartFile file) throws IOException {
        return plans.draft(upload(file), unit);
    }

    @PostMapping(path = "/{id}/editions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs("plan.manage")
    @ResponseStatus(HttpStatus.CREATED)
    PlanView edition(@PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        return plans.edition(id, upload(file));
    }

    private static Upload upload(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        return new Upload(name == null ? "" : name, file.getBytes());
    }

    @GetMapping
    @Needs("plan.read")
    Items<PlanRow> list(
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return plans.list(new Filter(state, unit, q), Paging.of(page, size, sort));
    }

    @GetMapping("/{id}")
    @Needs("plan.read")
    PlanView find(@PathVariable UUID id) {
        return plans.find(id);
    }

    @GetMapping("/assistant")
    @Needs("plan.read")
    AssistantView assistant() {
        return new AssistantView(findings.assistant());
    }

    /** The machine outside that proposes further findings; without a host none is configured. */
    record AssistantView(@Nullable String host) {}

    @GetMapping("/{id}/comparison")
    @Needs("plan.read")
    PlanDifference compare(@PathVariable UUID id, @RequestParam UUID with) {
        return plans.compare(id, with);
    }

    @PutMapping("/{id}/head")
    @Needs("plan.manage")
    PlanView retitle(@PathVariable UUID id, @RequestBody @Valid HeadRequest request) {
        return plans.retitle(id, request.head());
    }

    @PostMapping("/{id}/adoption")
    @Needs("plan.manage")
    PlanView adopt(@PathVariable UUID id, @RequestBody @Valid AdoptionRequest request) {
        return plans.adopt(
                id, new Adoption(request.validFrom(), request.validTo(), request.supersedes(), request.version()));
    }

    @DeleteMapping("/{id}")
    @Needs("plan.manage")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        plans.drop(id);
    }

    /**
     * From when to when the plan holds.
     *
     * @param supersedes a plan that ends with it; an earlier edition of the same plan always does
     * @param version of the plan as it was read
     */
    record AdoptionRequest(
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validTo,
            @Nullable UUID supersedes,
            int version) {}

    /** What stands at the head of the document. */
    record HeadRequest(
            @NotBlank String title,
            @Nullable String documentNumber,
            @Nullable String publisher,
            @Nullable LocalDate issuedOn,
            int version) {
        Head head() {
            return new Head(
                    title,
                    documentNumber == null ? "" : documentNumber,
                    publisher == null ? "" : publisher,
                    issuedOn,
                    version);
        }
    }
}
