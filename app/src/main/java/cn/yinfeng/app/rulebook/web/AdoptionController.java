package cn.yinfeng.app.rulebook.web;

import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.rulebook.RuleAdoptions;
import cn.yinfeng.app.rulebook.RuleAdoptions.Adoption;
import cn.yinfeng.app.rulebook.RuleAdoptions.Ending;
import cn.yinfeng.app.rulebook.RuleVersionView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Putting versions in force and out of it. */
@RestController
@RequestMapping("/api/v1/rules/versions/{id}")
class AdoptionController {
    private final RuleAdoptions adoptions;

    AdoptionController(RuleAdoptions adoptions) {
        this.adoptions = adoptions;
    }

    @PostMapping("/adoption")
    @Needs("rule.adopt")
    RuleVersionView adopt(@PathVariable UUID id, @RequestBody @Valid RuleAdoptionRequest request) {
        String reason = request.reason();
        return adoptions.adopt(id, new Adoption(request.password(), request.from(), reason == null ? "" : reason));
    }

    @PostMapping("/end")
    @Needs("rule.adopt")
    RuleVersionView end(@PathVariable UUID id, @RequestBody @Valid RuleEndRequest request) {
        return adoptions.end(id, new Ending(request.password(), request.last(), request.reason()));
    }

    /** {@code reason} is needed where {@code from} lies before the business date. */
    record RuleAdoptionRequest(
            @NotNull @Size(max = 400) String password,
            @NotNull LocalDate from,
            @Nullable @Size(max = 500) String reason) {}

    /** {@code last}: the last day on which the version holds. */
    record RuleEndRequest(
            @NotNull @Size(max = 400) String password,
            @NotNull LocalDate last,
            @NotBlank @Size(max = 500) String reason) {}
}
