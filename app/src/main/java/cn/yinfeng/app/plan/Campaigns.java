package cn.yinfeng.app.plan;

import cn.yinfeng.app.people.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 专项行动、突破年: dated drives with phases, members and targets. */
public interface Campaigns {
    /** The campaigns that the caller may see, newest first: of the own scope, and those in which it takes part. */
    List<Campaign> list(@Nullable UUID plan);

    Campaign find(UUID id);

    /** What a plan says of a campaign: its phases with their dates, and the targets that stand in it; nothing is stored. */
    Content propose(UUID plan);

    Campaign create(int unit, Content content);

    /** Changes it all; {@code version} as the caller saw it. */
    Campaign change(UUID id, Content content, int version);

    /**
     * What a campaign is.
     *
     * @param planId the plan that sets it up
     * @param phases in any order
     * @param targets of that plan
     */
    record Content(
            String name, @Nullable UUID planId, List<CampaignPhase> phases, List<Member> members, List<UUID> targets) {
        public Content {
            phases = List.copyOf(phases);
            members = List.copyOf(members);
            targets = List.copyOf(targets);
        }
    }

    /** A named stretch of days, both ends included. */
    record CampaignPhase(String name, LocalDate from, LocalDate to) {}

    /**
     * Who takes part.
     *
     * @param post a named post or person; empty for the unit itself
     */
    record Member(UnitRef unit, String post) {}

    /**
     * Two phases that share days, as the document has them.
     *
     * @param from the first day in both
     * @param days how many days are in both
     */
    record Overlap(String first, String second, LocalDate from, LocalDate to, long days) {}

    /** 专项行动 as others see it. */
    record Campaign(
            UUID id,
            String name,
            UnitRef unit,
            @Nullable UUID planId,
            List<CampaignPhase> phases,
            List<Member> members,
            List<UUID> targets,
            List<Overlap> overlaps,
            String createdBy,
            Instant createdAt,
            int version) {}
}
