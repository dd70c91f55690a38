package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.organisation.Organisation.Joining;
import cn.yinfeng.app.people.organisation.Organisation.MemberUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.membership. */
@Repository
public class MembershipStore {
    private final JdbcClient jdbc;

    private static final String OUTDATED =
            "holds <> (valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today))";

    MembershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MemberUnit> of(int group) {
        return jdbc.sql("""
                SELECT membership.id, member_id, unit.name, part, valid_from, valid_to, document
                  FROM people.membership JOIN people.unit ON unit.id = member_id
                 WHERE group_id = :group
                 ORDER BY valid_to DESC NULLS FIRST, part DESC, unit.code
                """)
                .param("group", group)
                .query((row, number) -> new MemberUnit(
                        row.getObject("id", UUID.class),
                        row.getInt("member_id"),
                        row.getString("name"),
                        row.getString("part"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("document")))
                .list();
    }

    /** False where the unit takes part already. */
    public boolean insert(UUID id, int group, Joining joining, UUID by, Instant at) {
        return jdbc.sql("""
                INSERT INTO people.membership
                    (id, group_id, member_id, part, valid_from, document, recorded_by, recorded_at)
                VALUES (:id, :group, :member, :part, :from, :document, :by, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", id)
                        .param("group", group)
                        .param("member", joining.unit())
                        .param("part", joining.part())
                        .param("from", joining.from())
                        .param("document", joining.document().strip())
                        .param("by", by)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Has every membership say whether it holds on this day; the masks follow, once, where any changed. */
    public void settle(LocalDate today) {
        boolean changed = jdbc.sql("SELECT EXISTS (SELECT FROM people.membership WHERE " + OUTDATED + ")")
                .param("today", today)
                .query(Boolean.class)
                .single();
        if (changed) {
            jdbc.sql("UPDATE people.membership SET holds = NOT holds WHERE " + OUTDATED)
                    .param("today", today)
                    .update();
        }
    }

    /** The group that was left; empty where there is no such membership in force. */
    public Optional<Integer> end(UUID id, LocalDate lastDay) {
        return jdbc.sql("""
                UPDATE people.membership SET valid_to = greatest(:last, valid_from)
                 WHERE id = :id AND valid_to IS NULL
                RETURNING group_id
                """)
                .param("id", id)
                .param("last", lastDay)
                .query(Integer.class)
                .optional();
    }
}
