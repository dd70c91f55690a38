package cn.yinfeng.app.plan.store;

import cn.yinfeng.app.plan.PlanState;
import cn.yinfeng.app.plan.PlanView;
import cn.yinfeng.app.plan.PlanView.PlanRef;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.platform.Absent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Plans as they are decided on, under the caller's scope. */
@Repository
public class JdbcPlans {
    private static final TypeReference<List<PlanView.Heading>> OUTLINE = new TypeReference<>() {};
    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a year: G2021-000001. */
    public String number(int year) {
        int last = jdbc.sql("""
                INSERT INTO plan.numbering AS kept (year, last) VALUES (:year, 1)
                ON CONFLICT (year) DO UPDATE SET last = kept.last + 1
                RETURNING last
                """).param("year", year).query(Integer.class).single();
        return "G%d-%06d".formatted(year, last);
    }

    public void insert(Plan plan, Body body, Author author) {
        jdbc.sql("""
                INSERT INTO plan.plan (id, number, unit_id, sight, title, document_number, publisher, issued_on, state,
                       series, edition, body, outline, notes, created_by, created_by_name, created_at)
                VALUES (:id, :number, :unit, :sight, :title, :documentNumber, :publisher, :issuedOn, 'DRAFT',
                       :series, :edition, :body, :outline::jsonb, :notes, :account, :name, :at)
                """)
                .param("id", plan.id())
                .param("number", plan.number())
                .param("unit", plan.unit())
                .param("sight", plan.sight())
                .param("title", plan.heading().title())
                .param("documentNumber", plan.heading().documentNumber())
                .param("publisher", plan.heading().publisher())
                .param("issuedOn", plan.heading().issuedOn())
                .param("series", plan.series())
                .param("edition", plan.edition())
                .param("body", body.text())
                .param("outline", Json.write(body.outline()))
                .param("notes", body.notes().toArray(String[]::new))
                .param("account", author.account())
                .param("name", author.name())
                .param("at", author.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Plan load(UUID id) {
        return jdbc.sql("""
                SELECT id, number, unit_id, sight, title, document_number, publisher, issued_on, state, series, edition,
                       valid_from, valid_to, supersedes, version
                  FROM plan.plan
                 WHERE id = :id
                """)
                .param("id", id)
                .query(JdbcPlans::plan)
                .optional()
                .orElseThrow(() -> new Absent("plan", id));
    }

    public Body body(UUID id) {
        return jdbc.sql("SELECT body, outline, notes FROM plan.plan WHERE id = :id")
                .param("id", id)
                .query((row, index) ->
                        new Body(row.getString("body"), Json.read(row.getString("outline"), OUTLINE), List.of((String[])
                                row.getArray("notes").getArray())))
                .single();
    }

    /** The edition of a series that holds, if any. */
    public Optional<UUID> adopted(UUID series) {
        return jdbc.sql("SELECT id FROM plan.plan WHERE series = :series AND state = 'ADOPTED'")
                .param("series", series)
                .query(UUID.class)
                .optional();
    }

    /** The newest edition of a series and its state. */
    public Plan newest(UUID series) {
        UUID id = jdbc.sql("SELECT id FROM plan.plan WHERE series = :series ORDER BY edition DESC LIMIT 1")
                .param("series", series)
                .query(UUID.class)
                .single();
        return load(id);
    }

    /** The plan that took this one's place. */
    public Optional<PlanRef> successor(UUID id) {
        return jdbc.sql("SELECT id, number, title, edition FROM plan.plan WHERE supersedes = :id AND state <> 'DRAFT'")
                .param("id", id)
                .query(JdbcPlans::reference)
                .optional();
    }

    public Optional<PlanRef> reference(@Nullable UUID id) {
        return jdbc.sql("SELECT id, number, title, edition FROM plan.plan WHERE id = :id")
                .param("id", id)
                .query(JdbcPlans::reference)
                .optional();
    }

    /** Keeps what may change; somebody else's change in between is told. */
    public void save(Plan plan, @Nullable Author adopter) {
        int rows = jdbc.sql("""
                UPDATE plan.plan
                   SET title = :title, document_number = :documentNumber, publisher = :publisher, issued_on = :issuedOn,
                       state = :state, valid_from = :validFrom, valid_to = :validTo, supersedes = :supersedes,
                       adopted_at = coalesce(:at::timestamptz, adopted_at), adopted_by = coalesce(:account::uuid, adopted_by),
                       adopted_by_name = coalesce(:name, adopted_by_name), version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("id", plan.id())
                .param("version", plan.version())
                .param("title", plan.heading().title())
                .param("documentNumber", plan.heading().documentNumber())
                .param("publisher", plan.heading().publisher())
                .param("issuedOn", plan.heading().issuedOn())
                .param("state", plan.state().name())
                .param("validFrom", plan.validFrom())
                .param("validTo", plan.validTo())
                .param("supersedes", plan.supersedes())
                .param("at", adopter == null ? null : adopter.at().atOffset(ZoneOffset.UTC))
                .param("account", adopter == null ? null : adopter.account())
                .param("name", adopter == null ? null : adopter.name())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("plan " + plan.id());
        }
    }

    public void delete(Plan plan) {
        int rows = jdbc.sql("DELETE FROM plan.plan WHERE id = :id AND version = :version AND state = 'DRAFT'")
                .param("id", plan.id())
                .param("version", plan.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("plan " + plan.id());
        }
    }

    /** Holds the plan until the transaction ends, so that decisions on its targets come one after the other. */
    public void lock(UUID id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "plan " + id)
                .query(String.class)
                .single();
    }

    private static Plan plan(ResultSet row, int index) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getInt("unit_id"),
                row.getInt("sight"),
                new Plan.Heading(
                        row.getString("title"),
                        row.getString("document_number"),
                        row.getString("publisher"),
                        row.getObject("issued_on", LocalDate.class)),
                PlanState.valueOf(row.getString("state")),
                row.getObject("series", UUID.class),
                row.getInt("edition"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("supersedes", UUID.class),
                row.getInt("version"));
    }

    private static PlanRef reference(ResultSet row, int index) throws SQLException {
        return new PlanRef(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getInt("edition"));
    }

    /** The text with its headings, and what a reader should know of it. */
    public record Body(String text, List<PlanView.Heading> outline, List<String> notes) {}

    /** Who acts, and when. */
    public record Author(UUID account, String name, Instant at) {}
}
