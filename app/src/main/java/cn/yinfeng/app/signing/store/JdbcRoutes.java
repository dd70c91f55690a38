package cn.yinfeng.app.signing.store;

import cn.yinfeng.app.signing.Routes.Adoption;
import cn.yinfeng.app.signing.Routes.RouteStep;
import cn.yinfeng.app.signing.model.Act.By;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units' own routes. Which route holds is no secret: it is read whole, so that a unit below follows one it cannot see. */
@Repository
public class JdbcRoutes {
    private final JdbcClient jdbc;
    private final JdbcClient all;

    JdbcRoutes(JdbcClient jdbc, @Qualifier("job") JdbcClient all) {
        this.jdbc = jdbc;
        this.all = all;
    }

    /** A route as a unit adopted it. */
    public record Adopted(
            UUID id, String code, int unit, LocalDate from, List<RouteStep> steps, String source, String byName) {
        public Adopted {
            steps = List.copyOf(steps);
        }
    }

    public void insert(UUID id, Adoption adoption, By by) {
        jdbc.sql("""
                INSERT INTO signing.route (id, code, unit_id, sight, valid_from, steps, source, adopted_by, adopted_by_name,
                       adopted_role, adopted_at)
                VALUES (:id, :code, :unit, 0, :from, :steps::jsonb, :source, :by, :byName, :role, :at)
                """)
                .param("id", id)
                .param("code", adoption.code())
                .param("unit", by.post())
                .param("from", adoption.from())
                .param("steps", Json.write(adoption.steps()))
                .param("source", adoption.source())
                .param("by", by.account())
                .param("byName", by.name())
                .param("role", by.role())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The one of this unit that holds on a day. */
    public Optional<Adopted> on(String code, int unit, LocalDate day) {
        return all.sql("""
                SELECT id, valid_from, steps, source, adopted_by_name
                  FROM signing.route
                 WHERE code = :code AND unit_id = :unit AND valid_from <= :day
                 ORDER BY valid_from DESC, adopted_at DESC
                 LIMIT 1
                """)
                .param("code", code)
                .param("unit", unit)
                .param("day", day)
                .query((row, index) -> new Adopted(
                        row.getObject("id", UUID.class),
                        code,
                        unit,
                        row.getObject("valid_from", LocalDate.class),
                        Json.route(row.getString("steps")),
                        row.getString("source"),
                        row.getString("adopted_by_name")))
                .optional();
    }
}
