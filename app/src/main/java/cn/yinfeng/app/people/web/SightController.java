package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.sight.SightLists;
import cn.yinfeng.app.people.sight.SightLists.Candidates;
import cn.yinfeng.app.people.sight.SightLists.CodeName;
import cn.yinfeng.app.people.sight.SightLists.Direction;
import cn.yinfeng.app.people.sight.SightLists.SharedSubject;
import cn.yinfeng.app.people.sight.SightLists.SightRuleView;
import cn.yinfeng.app.people.sight.SightLists.SightRuleWish;
import cn.yinfeng.app.people.sight.SightView;
import cn.yinfeng.app.people.sight.Sights;
import cn.yinfeng.app.people.sight.Sights.Confiding;
import cn.yinfeng.app.people.sight.Sights.Sharing;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** Who can see what: need-to-know, sharing, and the rule of what others are shown. */
@RestController
@RequestMapping("/api/v1/sight")
class SightController {
    private static final int TEXT = 200;
    private final Sights sights;
    private final SightLists lists;

    SightController(Sights sights, SightLists lists) {
        this.sights = sights;
        this.lists = lists;
    }

    @GetMapping("/{kind}/{subject}")
    @Needs("sight.read")
    SightView of(@PathVariable String kind, @PathVariable UUID subject) {
        return sights.of(kind, subject);
    }

    @PostMapping("/{kind}/{subject}/need-to-know")
    @Needs("sight.manage")
    SightView confide(
            @PathVariable String kind, @PathVariable UUID subject, @RequestBody @Valid NeedToKnowRequest request) {
        Set<UUID> accounts = request.accounts() == null ? Set.of() : Set.copyOf(request.accounts());
        return sights.confide(kind, subject, new Confiding(request.codeName(), request.reason(), accounts));
    }

    @PostMapping("/{kind}/{subject}/opening")
    @Needs("sight.manage")
    SightView lift(@PathVariable String kind, @PathVariable UUID subject, @RequestBody @Valid SightReason request) {
        return sights.lift(kind, subject, request.reason());
    }

    @PostMapping("/{kind}/{subject}/sharings")
    @Needs("sight.manage")
    SightView share(@PathVariable String kind, @PathVariable UUID subject, @RequestBody @Valid SharingRequest request) {
        return sights.share(
                kind, subject, new Sharing(request.unit(), request.account(), request.until(), request.reason()));
    }

    @PostMapping("/sharings/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("sight.manage")
    void end(@PathVariable UUID id, @RequestBody @Valid SightReason request) {
        sights.end(id, request.reason());
    }

    @GetMapping("/sharings")
    @Needs("sight.read")
    List<SharedSubject> running(@RequestParam Direction direction) {
        return lists.running(direction);
    }

    @GetMapping("/code-names")
    @Needs("sight.read")
    List<CodeName> codeNames() {
        return lists.codeNames();
    }

    @GetMapping("/candidates")
    @Needs("sight.manage")
    Candidates candidates(@RequestParam @Size(min = 1, max = 40) String words) {
        return lists.candidates(words);
    }

    @GetMapping("/rule")
    @Needs("sight.read")
    SightRuleView rule() {
        return lists.rule();
    }

    @PostMapping("/rule")
    @Needs("rule.adopt")
    SightRuleView decide(@RequestBody @Valid SightRuleRequest request) {
        return lists.decide(new SightRuleWish(request.countedFrom(), request.line(), request.from(), request.source()));
    }

    record NeedToKnowRequest(
            @NotBlank @Size(max = 40) String codeName,
            @NotBlank @Size(max = TEXT) String reason,
            @Nullable @Size(max = 50) List<UUID> accounts) {}

    record SightReason(@NotBlank @Size(max = TEXT) String reason) {}

    /** One of unit and account; {@code until} may be left out for persons admitted to what is need-to-know. */
    record SharingRequest(
            @Nullable Integer unit,
            @Nullable UUID account,
            @Nullable LocalDate until,
            @NotBlank @Size(max = TEXT) String reason) {}

    /** {@code countedFrom} left out: no figure ever counts it. */
    record SightRuleRequest(
            @Nullable String countedFrom,
            boolean line,
            @NotNull LocalDate from,
            @NotBlank @Size(max = TEXT) String source) {}
}
