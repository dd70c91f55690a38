package cn.yinfeng.app.plan;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A campaign was set up or changed. */
public record CampaignSaved(UUID campaign, int unit, boolean changed, int phases, int members, int targets)
        implements Happening {
    @Override
    public String action() {
        return changed ? "plan.campaign-changed" : "plan.campaign-created";
    }

    @Override
    public Subject subject() {
        return new Subject("campaign", campaign.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unit", unit, "phases", phases, "members", members, "targets", targets);
    }
}
