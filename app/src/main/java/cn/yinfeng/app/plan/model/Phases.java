package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Campaigns.CampaignPhase;
import cn.yinfeng.app.plan.Campaigns.Overlap;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The phases of a campaign in the order of their days. */
public record Phases(List<CampaignPhase> all) {
    public Phases {
        all = all.stream()
                .sorted(Comparator.comparing(CampaignPhase::from).thenComparing(CampaignPhase::to))
                .toList();
    }

    /** A phase without a name or with its days backwards is refused. */
    public void refuseImpossible() {
        for (CampaignPhase phase : all) {
            if (phase.name().isBlank()) {
                throw new Refusal("PLAN-071");
            }
            if (phase.to().isBefore(phase.from())) {
                throw new Refusal(
                        "PLAN-023",
                        Map.of("from", phase.from().toString(), "to", phase.to().toString()));
            }
        }
    }

    /** Every two that share days; the document is shown as it is. */
    public List<Overlap> overlaps() {
        var found = new ArrayList<Overlap>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                CampaignPhase first = all.get(i);
                CampaignPhase second = all.get(j);
                LocalDate to = first.to().isBefore(second.to()) ? first.to() : second.to();
                if (!second.from().isAfter(to)) {
                    long days = ChronoUnit.DAYS.between(second.from(), to) + 1;
                    found.add(new Overlap(first.name(), second.name(), second.from(), to, days));
                }
            }
        }
        return found;
    }
}
