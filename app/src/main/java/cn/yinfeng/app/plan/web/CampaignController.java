package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.plan.Campaigns;
import cn.yinfeng.app.plan.Campaigns.Campaign;
import cn.yinfeng.app.plan.Campaigns.Content;
import cn.yinfeng.app.plan.Campaigns.Member;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Campaigns over HTTP. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignController {
    private final Campaigns campaigns;

    CampaignController(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping
    @Needs("plan.read")
    List<Campaign> list(@RequestParam(required = false) @Nullable UUID plan) {
        return campaigns.list(plan);
    }

    @GetMapping("/proposal")
    @Needs("plan.read")
    Content propose(@RequestParam UUID plan) {
        return campaigns.propose(plan);
    }

    @GetMapping("/{id}")
    @Needs("plan.read")
    Campaign find(@PathVariable UUID id) {
        return campaigns.find(id);
    }

    @PostMapping
    @Needs("plan.manage")
    @ResponseStatus(HttpStatus.CREATED)
    Campaign create(@RequestParam int unit, @RequestBody @Valid CampaignRequest request) {
        return campaigns.create(unit, request.content());
    }

    @PutMapping("/{id}")
    @Needs("plan.manage")
    Campaign change(@PathVariable UUID id, @RequestParam int version, @RequestBody @Valid CampaignRequest request) {
        return campaigns.change(id, request.content(), version);
    }

    /** What a campaign shall be. */
    record CampaignRequest(
            @NotBlank String name,
            @Nullable UUID planId,
            @NotNull List<@Valid PhaseRequest> phases,
            @Nullable List<MemberRequest> members,
            @Nullable List<UUID> targets) {
        Content content() {
            return new Content(
                    name,
                    planId,
                    phases.stream().map(PhaseRequest::phase).toList(),
                    members == null
                            ? List.of()
                            : members.stream().map(MemberRequest::member).toList(),
                    targets == null ? List.of() : targets);
        }
    }

    /** A phase, both ends included. */
    record PhaseRequest(
            @NotNull String name,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {
        Campaigns.CampaignPhase phase() {
            return new Campaigns.CampaignPhase(name.strip(), from, to);
        }
    }

    /** A unit, or a post of it. */
    record MemberRequest(int unit, @Nullable String post) {
        Member member() {
            return new Member(new UnitRef(unit, ""), post == null ? "" : post.strip());
        }
    }
}
