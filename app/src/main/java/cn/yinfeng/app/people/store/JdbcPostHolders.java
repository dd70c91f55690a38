package cn.yinfeng.app.people.store;

import cn.yinfeng.app.people.organisation.PostHolders;
import cn.yinfeng.app.platform.time.MovableClock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds holders by posts and roles; accounts and posts are under no scope, so jobs may ask too. */
@Repository
class JdbcPostHolders implements PostHolders {
    private static final InstantSource REAL = InstantSource.system();
    private final JdbcClient jdbc;

    JdbcPostHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> holding(String permission, int unit, int nearest, int farthest) {
        return new LinkedHashSet<>(jdbc.sql("""
                WITH RECURSIVE above (id, parent_id, distance) AS (
                    SELECT id, parent_id, 0 FROM people.unit WHERE id = :unit
                    UNION ALL
                    SELECT unit.id, unit.parent_id, above.distance + 1
                      FROM people.unit JOIN above ON unit.id = above.parent_id
                ), holder AS (
                    SELECT account.id, above.distance
                      FROM people.account
                      JOIN LATERAL (SELECT role, unit_id FROM people.post
                                     WHERE account_id = account.id AND valid_from <= :today
                                       AND (valid_to IS NULL OR valid_to >= :today)
                                     ORDER BY valid_from DESC, id DESC LIMIT 1) AS post ON true
                      JOIN people.role_permission AS given ON given.role = post.role AND given.permission = :permission
                      JOIN above ON above.id = people.heir(post.unit_id)
                     WHERE NOT account.disabled AND NOT account.unconfirmed
                       AND above.distance BETWEEN :nearest AND :farthest
                )
                SELECT id FROM holder WHERE distance = (SELECT min(distance) FROM holder) ORDER BY id
                """)
                .param("unit", unit)
                .param("permission", permission)
                .param("today", LocalDate.ofInstant(REAL.instant(), MovableClock.ZONE))
                .param("nearest", nearest)
                .param("farthest", farthest)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }
}
