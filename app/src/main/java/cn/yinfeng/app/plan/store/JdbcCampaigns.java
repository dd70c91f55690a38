package cn.yinfeng.app.plan.store;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.plan.Campaigns.Campaign;
import cn.yinfeng.app.plan.Campaigns.CampaignPhase;
import cn.yinfeng.app.plan.Campaigns.Content;
import cn.yinfeng.app.plan.Campaigns.Member;
import cn.yinfeng.app.plan.model.Phases;
import cn.yinfeng.app.plan.store.JdbcPlans.Author;
import cn.yinfeng.app.platform.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Campaigns, under the caller's scope; units have no names here yet. */
@Repository
public class JdbcCampaigns {
    private static final int INTERNAL = 1;
    private static final TypeReference<List<CampaignPhase>> PHASES = new TypeReference<>() {};
    private static final TypeReference<List<Member>> MEMBERS = new TypeReference<>() {};
    private final JdbcClient jdbc;

    JdbcCampaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Campaign> of(@Nullable UUID plan) {
        return jdbc.sql("""
                SELECT * FROM plan.campaign
                 WHERE :plan::uuid IS NULL OR plan_id = :plan
                 ORDER BY created_at DESC, id DESC
                """).param("plan", plan).query(JdbcCampaigns::campaign).list();
    }

    public Campaign load(UUID id) {
        return jdbc.sql("SELECT * FROM plan.campaign WHERE id = :id")
                .param("id", id)
                .query(JdbcCampaigns::campaign)
                .optional()
                .orElseThrow(() -> new Absent("campaign", id));
    }

    public void insert(UUID id, int unit, Content content, Author author) {
        jdbc.sql("""
                INSERT INTO plan.campaign (id, unit_id, sight, name, plan_id, phases, members, member_units, targets,
                       created_by, created_by_name, created_at)
                VALUES (:id, :unit, :sight, :campaignName, :plan, :phases::jsonb, :members::jsonb, :memberUnits, :targets,
                       :account, :author, :at)
                """)
                .param("id", id)
                .param("unit", unit)
                .param("sight", INTERNAL)
                .param("campaignName", content.name())
                .param("plan", content.planId())
                .param("phases", Json.write(content.phases()))
                .param("members", Json.write(content.members()))
                .param("memberUnits", units(content))
                .param("targets", content.targets().toArray(UUID[]::new))
                .param("account", author.account())
                .param("author", author.name())
                .param("at", author.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void update(UUID id, Content content, int version) {
        int rows = jdbc.sql("""
                UPDATE plan.campaign
                   SET name = :campaignName, plan_id = :plan, phases = :phases::jsonb, members = :members::jsonb,
                       member_units = :memberUnits, targets = :targets, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("id", id)
                .param("version", version)
                .param("campaignName", content.name())
                .param("plan", content.planId())
                .param("phases", Json.write(content.phases()))
                .param("members", Json.write(content.members()))
                .param("memberUnits", units(content))
                .param("targets", content.targets().toArray(UUID[]::new))
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("campaign " + id);
        }
    }

    private static Integer[] units(Content content) {
        return content.members().stream()
                .map(each -> each.unit().id())
                .distinct()
                .toArray(Integer[]::new);
    }

    private static Campaign campaign(ResultSet row, int index) throws SQLException {
        var phases = new Phases(Json.read(row.getString("phases"), PHASES));
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new UnitRef(row.getInt("unit_id"), ""),
                row.getObject("plan_id", UUID.class),
                phases.all(),
                Json.read(row.getString("members"), MEMBERS),
                List.of((UUID[]) row.getArray("targets").getArray()),
                phases.overlaps(),
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("version"));
    }
}
