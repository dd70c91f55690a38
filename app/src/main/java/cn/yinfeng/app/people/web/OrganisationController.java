package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.organisation.Organisation;
import cn.yinfeng.app.people.organisation.Organisation.Joining;
import cn.yinfeng.app.people.organisation.Organisation.MemberUnit;
import cn.yinfeng.app.people.organisation.SuccessionKind;
import cn.yinfeng.app.people.organisation.SuccessionView;
import cn.yinfeng.app.people.organisation.SuccessionWish;
import cn.yinfeng.app.people.organisation.UnitKind;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation through time. */
@RestController
@RequestMapping("/api/v1/organisation")
class OrganisationController {
    private final Organisation organisation;

    OrganisationController(Organisation organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/kinds")
    @Needs("unit.read")
    List<UnitKind> kinds() {
        return organisation.kinds();
    }

    @GetMapping("/units")
    @Needs("unit.read")
    List<UnitView> standing(@RequestParam LocalDate on) {
        return organisation.standing(on);
    }

    @GetMapping("/units/{unit}/history")
    @Needs("unit.read")
    List<SuccessionView> history(@PathVariable int unit) {
        return organisation.history(unit);
    }

    @PostMapping("/successions")
    @Needs("unit.manage")
    SuccessionView record(@RequestBody @Valid SuccessionRequest request) {
        return organisation.record(request.wish());
    }

    @PostMapping("/successions/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("unit.manage")
    void withdraw(@PathVariable UUID id, @RequestBody @Valid SuccessionWithdrawalRequest request) {
        organisation.withdraw(id, request.reason());
    }

    @GetMapping("/units/{unit}/members")
    @Needs("unit.read")
    List<MemberUnit> members(@PathVariable int unit) {
        return organisation.members(unit);
    }

    @PostMapping("/units/{unit}/members")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("unit.manage")
    void join(@PathVariable int unit, @RequestBody @Valid JoiningRequest request) {
        organisation.join(unit, new Joining(request.unit(), request.part(), request.from(), request.document()));
    }

    @DeleteMapping("/memberships/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("unit.manage")
    void leave(@PathVariable UUID id, @RequestParam LocalDate lastDay) {
        organisation.leave(id, lastDay);
    }

    record SuccessionRequest(
            @NotNull SuccessionKind kind,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String document,
            @Nullable @Size(max = 1000) String note,
            @Nullable @Size(max = 200) List<Integer> units,
            @Nullable Integer target,
            @Nullable @Valid NewNameRequest named,
            @Nullable @Size(max = 50) List<@Valid NewUnitPart> parts,
            @Nullable @Size(max = 60) String heir) {
        SuccessionWish wish() {
            return new SuccessionWish(
                    kind,
                    on,
                    document,
                    note == null ? "" : note,
                    units == null ? List.of() : units,
                    target,
                    named == null ? null : named.named(),
                    parts == null
                            ? List.of()
                            : parts.stream().map(NewUnitPart::part).toList(),
                    heir);
        }
    }

    record NewNameRequest(
            @NotBlank @Size(max = 120) String name,
            @Nullable String kind,
            @Nullable @Size(max = 12) String divisionCode) {
        SuccessionWish.Named named() {
            return new SuccessionWish.Named(name, blankToNull(kind), blankToNull(divisionCode));
        }
    }

    record NewUnitPart(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 120) String name,
            @NotBlank String kind,
            @Nullable @Size(max = 12) String divisionCode) {
        SuccessionWish.Part part() {
            return new SuccessionWish.Part(code, name, kind, blankToNull(divisionCode));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    record SuccessionWithdrawalRequest(
            @NotBlank @Size(max = 400) String reason) {}

    record JoiningRequest(
            int unit,
            @NotNull @Pattern(regexp = "OWNER|JOINER") String part,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 200) String document) {}
}
