package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.CampaignSaved;
import cn.yinfeng.app.plan.Campaigns;
import cn.yinfeng.app.plan.model.Phases;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.store.JdbcCampaigns;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up and changes campaigns. */
@Service
@Transactional
class CampaignService implements Campaigns {
    private final Tables tables;
    private final Drafting drafting;
    private final Units units;
    private final ApplicationEventPublisher events;

    CampaignService(Tables tables, Drafting drafting, Units units, ApplicationEventPublisher events) {
        this.tables = tables;
        this.drafting = drafting;
        this.units = units;
        this.events = events;
    }

    /** The tables of campaigns and of what they name. */
    @Component("campaignTables")
    record Tables(JdbcCampaigns campaigns, JdbcPlans plans, JdbcTargets targets) {}

    @Override
    @Transactional(readOnly = true)
    public List<Campaign> list(@Nullable UUID plan) {
        return named(tables.campaigns.of(plan));
    }

    @Override
    @Transactional(readOnly = true)
    public Campaign find(UUID id) {
        return named(List.of(tables.campaigns.load(id))).getFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Content propose(UUID plan) {
        String name = tables.plans.load(plan).heading().title();
        List<Target> all = tables.targets.of(plan);
        return new Content(
                name,
                plan,
                new Phases(all.stream().flatMap(CampaignService::phase).toList()).all(),
                List.of(),
                all.stream()
                        .filter(each ->
                                each.state().stands() && each.content().kind().equals("target"))
                        .map(Target::id)
                        .toList());
    }

    private static Stream<CampaignPhase> phase(Target found) {
        LocalDate from = found.content().when().from();
        LocalDate to = found.content().when().to();
        return found.content().kind().equals("phase") && from != null && to != null
                ? Stream.of(new CampaignPhase(found.content().indicator(), from, to))
                : Stream.empty();
    }

    @Override
    public Campaign create(int unit, Content content) {
        units.visible(unit);
        Content stated = checked(content);
        UUID id = Ids.next();
        tables.campaigns.insert(id, unit, stated, drafting.author());
        events.publishEvent(told(id, unit, stated, false));
        return find(id);
    }

    @Override
    public Campaign change(UUID id, Content content, int version) {
        Campaign before = tables.campaigns.load(id);
        units.visible(before.unit().id());
        Content stated = checked(content);
        tables.campaigns.update(id, stated, version);
        events.publishEvent(told(id, before.unit().id(), stated, true));
        return find(id);
    }

    private static CampaignSaved told(UUID id, int unit, Content content, boolean changed) {
        return new CampaignSaved(
                id,
                unit,
                changed,
                content.phases().size(),
                content.members().size(),
                content.targets().size());
    }

    private Content checked(Content content) {
        if (content.name().isBlank()) {
            throw new Refusal("PLAN-070");
        }
        var phases = new Phases(content.phases());
        phases.refuseImpossible();
        content.members().forEach(each -> units.visible(each.unit().id()));
        refuseStrangers(content);
        return new Content(
                content.name().strip(), content.planId(), phases.all(), content.members(), content.targets());
    }

    /** The targets of a campaign are targets of its plan. */
    private void refuseStrangers(Content content) {
        var strangers = new HashSet<>(content.targets());
        UUID plan = content.planId();
        if (plan != null) {
            tables.plans.load(plan);
            tables.targets.of(plan).stream().map(Target::id).forEach(strangers::remove);
        }
        if (!strangers.isEmpty()) {
            throw new Refusal("PLAN-072", Map.of("targets", strangers.size()));
        }
    }

    private List<Campaign> named(List<Campaign> campaigns) {
        Map<Integer, String> names = units.names(campaigns.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.unit().id()),
                        each.members().stream().map(member -> member.unit().id())))
                .collect(Collectors.toSet()));
        return campaigns.stream().map(each -> named(each, names)).toList();
    }

    private static Campaign named(Campaign campaign, Map<Integer, String> names) {
        return new Campaign(
                campaign.id(),
                campaign.name(),
                named(campaign.unit(), names),
                campaign.planId(),
                campaign.phases(),
                campaign.members().stream()
                        .map(each -> new Member(named(each.unit(), names), each.post()))
                        .toList(),
                campaign.targets(),
                campaign.overlaps(),
                campaign.createdBy(),
                campaign.createdAt(),
                campaign.version());
    }

    private static UnitRef named(UnitRef unit, Map<Integer, String> names) {
        return new UnitRef(unit.id(), names.getOrDefault(unit.id(), ""));
    }
}
