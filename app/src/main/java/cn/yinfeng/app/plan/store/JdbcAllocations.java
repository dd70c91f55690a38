package cn.yinfeng.app.plan.store;

import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.app.plan.model.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Parts of targets, under the caller's scope. */
@Repository
public class JdbcAllocations {
    private static final int INTERNAL = 1;
    private static final TypeReference<List<Due>> PHASING = new TypeReference<>() {};
    private final JdbcClient jdbc;

    JdbcAllocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parts of a target that the caller may see, parents before their parts as they were stored. */
    public List<Allocation> of(UUID target) {
        return jdbc.sql("SELECT * FROM plan.allocation WHERE target_id = :target ORDER BY place, id")
                .param("target", target)
                .query(JdbcAllocations::allocation)
                .list();
    }

    /** The parts of all targets of a plan that the caller may see, by target. */
    public Map<UUID, List<Allocation>> ofPlan(UUID plan) {
        return jdbc
                .sql("SELECT * FROM plan.allocation WHERE plan_id = :plan ORDER BY target_id, place, id")
                .param("plan", plan)
                .query((row, index) -> Map.entry(row.getObject("target_id", UUID.class), allocation(row, index)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Puts these parts in place of those; the same id stays the same part. One statement each, whatever their number. */
    public void replace(Target target, Collection<UUID> former, List<Allocation> parts) {
        List<UUID> kept = parts.stream().map(Allocation::id).toList();
        jdbc.sql("DELETE FROM plan.allocation WHERE target_id = :target AND id = ANY (:gone)")
                .param("target", target.id())
                .param(
                        "gone",
                        former.stream().filter(each -> !kept.contains(each)).toArray(UUID[]::new))
                .update();
        if (!parts.isEmpty()) {
            upsert(target, parts);
        }
    }

    private void upsert(Target target, List<Allocation> parts) {
        jdbc.sql("""
                INSERT INTO plan.allocation AS kept (id, plan_id, target_id, unit_id, sight, parent_id, place, post,
                       published, dispatch, shared, phasing, less_reason)
                SELECT id, :plan, :target, unit_id, :sight, parent_id, place, post, published, dispatch, shared,
                       phasing::jsonb, less_reason
                  FROM unnest(:ids::uuid[], :units::int[], :parents::uuid[], :posts::text[], :published::numeric[],
                              :dispatch::numeric[], :shared::text[], :phasing::text[], :reasons::text[])
                       WITH ORDINALITY AS given (id, unit_id, parent_id, post, published, dispatch, shared, phasing,
                                                 less_reason, place)
                ON CONFLICT (id) DO UPDATE
                   SET unit_id = excluded.unit_id, parent_id = excluded.parent_id, place = excluded.place,
                       post = excluded.post, published = excluded.published, dispatch = excluded.dispatch,
                       shared = excluded.shared, phasing = excluded.phasing, less_reason = excluded.less_reason
                 WHERE kept.target_id = excluded.target_id
                """)
                .param("plan", target.plan())
                .param("target", target.id())
                .param("sight", INTERNAL)
                .param("ids", column(parts, Allocation::id).toArray(UUID[]::new))
                .param("units", column(parts, Allocation::unit).toArray(Integer[]::new))
                .param("parents", column(parts, Allocation::parent).toArray(UUID[]::new))
                .param("posts", column(parts, Allocation::post).toArray(String[]::new))
                .param("published", column(parts, JdbcAllocations::published).toArray(String[]::new))
                .param("dispatch", column(parts, JdbcAllocations::dispatch).toArray(String[]::new))
                .param("shared", column(parts, Allocation::shared).toArray(String[]::new))
                .param(
                        "phasing",
                        column(parts, each -> Json.write(each.phasing())).toArray(String[]::new))
                .param("reasons", column(parts, Allocation::lessReason).toArray(String[]::new))
                .update();
    }

    private static <T extends @Nullable Object> List<T> column(List<Allocation> parts, Function<Allocation, T> value) {
        var values = new ArrayList<T>(parts.size());
        parts.forEach(each -> values.add(value.apply(each)));
        return values;
    }

    private static @Nullable String published(Allocation part) {
        return part.published() == null ? null : part.published().toPlainString();
    }

    private static @Nullable String dispatch(Allocation part) {
        return part.dispatch() == null ? null : part.dispatch().toPlainString();
    }

    public String lessReason(UUID target) {
        return jdbc.sql("SELECT less_reason FROM plan.target WHERE id = :target")
                .param("target", target)
                .query(String.class)
                .single();
    }

    public void lessReason(UUID target, String reason) {
        jdbc.sql("UPDATE plan.target SET less_reason = :reason WHERE id = :target")
                .param("target", target)
                .param("reason", reason)
                .update();
    }

    public void because(UUID part, String reason) {
        jdbc.sql("UPDATE plan.allocation SET less_reason = :reason WHERE id = :part")
                .param("part", part)
                .param("reason", reason)
                .update();
    }

    private static Allocation allocation(ResultSet row, int index) throws SQLException {
        return new Allocation(
                row.getObject("id", UUID.class),
                row.getInt("unit_id"),
                row.getString("post"),
                row.getObject("parent_id", UUID.class),
                row.getBigDecimal("published"),
                row.getBigDecimal("dispatch"),
                row.getString("shared"),
                Json.read(row.getString("phasing"), PHASING),
                row.getString("less_reason"));
    }
}
