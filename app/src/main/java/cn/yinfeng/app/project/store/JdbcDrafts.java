package cn.yinfeng.app.project.store;

import cn.yinfeng.app.project.CapitalOrigin;
import cn.yinfeng.app.project.ContractType;
import cn.yinfeng.app.project.model.Draft;
import cn.yinfeng.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of projects, laid aside and turned into projects set by set. */
@Repository
public class JdbcDrafts {
    private static final int LARGE = 1_000;
    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lays drafts aside, seen by the importer's own unit only. */
    public void lay(UUID batch, int importerUnit, List<Draft> drafts) {
        jdbc.sql("""
                INSERT INTO project.draft (import_id, row_no, unit_id, sight, project_id, target_unit, name, project_code,
                                           credit_code, investor, origin, industry, contract_type, signed_from, signed_to,
                                           event, amount, contact_name, contact_phone, remark, place, planned_start, planned_funds,
                                           planned_year)
                SELECT :batch, row_no, :unit, 3, project_id, target_unit, name, project_code, credit_code, investor, origin,
                       industry, contract_type, signed_from, signed_to, event, amount, contact_name, contact_phone, remark, place,
                       planned_start, planned_funds, planned_year
                  FROM unnest(:rows, :projects, :targets, :names, :projectCodes, :creditCodes, :investors, :origins,
                              :industries, :contracts, CAST(:froms AS date[]), CAST(:tos AS date[]), :events, :amounts,
                              :contactNames, :contactPhones, :remarks, :places, CAST(:starts AS date[]), :funds, :years)
                    AS laid (row_no, project_id, target_unit, name, project_code, credit_code, investor, origin, industry,
                             contract_type, signed_from, signed_to, event, amount, contact_name, contact_phone, remark, place,
                             planned_start, planned_funds, planned_year)
                """)
                .param("batch", batch)
                .param("unit", importerUnit)
                .param("rows", drafts.stream().map(Draft::row).toArray(Integer[]::new))
                .param("projects", drafts.stream().map(Draft::project).toArray(UUID[]::new))
                .param("targets", drafts.stream().map(Draft::unit).toArray(Integer[]::new))
                .param("names", texts(drafts, Draft::name))
                .param("projectCodes", texts(drafts, Draft::projectCode))
                .param("creditCodes", texts(drafts, Draft::creditCode))
                .param("investors", texts(drafts, Draft::investor))
                .param("origins", texts(drafts, draft -> draft.origin().name()))
                .param("industries", texts(drafts, Draft::industry))
                .param("contracts", texts(drafts, draft -> draft.contractType().name()))
                .param("froms", texts(drafts, draft -> draft.signed().from().toString()))
                .param("tos", texts(drafts, draft -> draft.signed().to().toString()))
                .param("events", texts(drafts, Draft::event))
                .param("amounts", drafts.stream().map(Draft::amount).toArray(Long[]::new))
                .param("contactNames", texts(drafts, Draft::contactName))
                .param("contactPhones", texts(drafts, Draft::contactPhone))
                .param("remarks", texts(drafts, Draft::remark))
                .param("places", texts(drafts, Draft::place))
                .param("starts", texts(drafts, draft -> text(draft.plannedStart())))
                .param("funds", drafts.stream().map(Draft::plannedFunds).toArray(Long[]::new))
                .param("years", drafts.stream().map(Draft::plannedYear).toArray(Integer[]::new))
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String[] texts(List<Draft> drafts, Function<Draft, @Nullable String> part) {
        return drafts.stream().map(part).toArray(String[]::new);
    }

    /** Tells the planner of a large batch; never waits for another that does the same. */
    public void laid(int drafts) {
        if (drafts >= LARGE) {
            jdbc.sql("ANALYZE (SKIP_LOCKED) project.draft").update();
        }
    }

    /** Rows that say the same project as an earlier row. */
    public List<Repeated> repeated(UUID batch) {
        return jdbc.sql("""
                SELECT row_no, least(CASE WHEN project_code IS NOT NULL THEN same_code END,
                                     CASE WHEN any_without_code THEN same_name END) AS first
                  FROM (SELECT row_no, project_code,
                               min(row_no) OVER (PARTITION BY project_code) AS same_code,
                               min(row_no) OVER name AS same_name,
                               bool_or(project_code IS NULL) OVER name AS any_without_code
                          FROM project.draft
                         WHERE import_id = :batch AND NOT known
                        WINDOW name AS (PARTITION BY target_unit, name)) AS grouped
                 WHERE (project_code IS NOT NULL AND row_no > same_code) OR (any_without_code AND row_no > same_name)
                 ORDER BY row_no
                """)
                .param("batch", batch)
                .query((row, index) -> new Repeated(row.getInt("row_no"), row.getInt("first")))
                .list();
    }

    /** Rows whose national code belongs to a project outside the importer's sight. */
    public List<Integer> taken(UUID batch) {
        return jdbc.sql("SELECT codes_taken FROM project.codes_taken(:batch)")
                .param("batch", batch)
                .query((row, index) -> row.getInt(1))
                .list();
    }

    /**
     * Drafts of projects that are there already, by national code, else by unit and name, and in which columns they say
     * something else. A cell left empty says nothing.
     */
    public List<Met> met(UUID batch) {
        return jdbc.sql("""
                WITH pair AS (
                    SELECT d.row_no, p.id
                      FROM project.draft d JOIN project.project p ON p.project_code = d.project_code
                     WHERE d.import_id = :batch
                    UNION
                    SELECT d.row_no, p.id
                      FROM project.draft d JOIN project.project p ON p.name = d.name AND p.unit_id = d.target_unit
                     WHERE d.import_id = :batch AND (d.project_code IS NULL OR p.project_code IS NULL)
                )
                SELECT d.row_no, p.number, array_remove(ARRAY[
                           CASE WHEN p.name <> d.name THEN 'name' END,
                           CASE WHEN p.project_code IS DISTINCT FROM d.project_code AND d.project_code IS NOT NULL
                                THEN 'projectCode' END,
                           CASE WHEN p.unit_id <> d.target_unit THEN 'unit' END,
                           CASE WHEN p.investor <> d.investor AND d.investor <> '' THEN 'investor' END,
                           CASE WHEN p.credit_code IS DISTINCT FROM d.credit_code AND d.credit_code IS NOT NULL
                                THEN 'creditCode' END,
                           CASE WHEN p.origin <> d.origin THEN 'origin' END,
                           CASE WHEN p.industry <> d.industry AND d.industry <> '' THEN 'industry' END,
                           CASE WHEN p.place <> d.place AND d.place <> '' THEN 'sourceProvince' END,
                           CASE WHEN p.contract_type <> d.contract_type THEN 'contractType' END,
                           CASE WHEN (p.signed_from, p.signed_to) <> (d.signed_from, d.signed_to) THEN 'signedOn' END,
                           CASE WHEN p.event <> d.event AND d.event <> '' THEN 'event' END,
                           CASE WHEN d.amount <> coalesce(held.amount, p.stated_amount, 0) THEN 'contractAmount' END,
                           CASE WHEN p.contact_name <> d.contact_name AND d.contact_name <> '' THEN 'contactName' END,
                           CASE WHEN p.contact_phone <> d.contact_phone AND d.contact_phone <> '' THEN 'contactPhone' END,
                           CASE WHEN p.remark <> d.remark AND d.remark <> '' THEN 'remark' END,
                           CASE WHEN d.planned_start IS DISTINCT FROM planned.start AND d.planned_start IS NOT NULL
                                THEN 'plannedStart' END,
                           CASE WHEN d.planned_funds IS DISTINCT FROM planned.funds AND d.planned_funds IS NOT NULL
                                THEN 'plannedFunds' END], NULL) AS columns
                  FROM pair
                  JOIN project.draft d ON d.import_id = :batch AND d.row_no = pair.row_no
                  JOIN project.project p ON p.id = pair.id
                  LEFT JOIN ledger.pub_balance held
                         ON held.subject_id = p.id AND held.indicator = 'contractAmount' AND held.basis = 'REPORTED'
                  LEFT JOIN LATERAL (
                       SELECT (array_agg(s.first_day ORDER BY s.number DESC) FILTER (WHERE s.kind = 'PLANNED_START'))[1] AS start,
                              (array_agg(s.amount ORDER BY s.number DESC) FILTER (WHERE s.year = d.planned_year))[1] AS funds
                         FROM project.schedule s
                        WHERE s.project_id = p.id) planned ON true
                 ORDER BY d.row_no
                """).param("batch", batch).query(JdbcDrafts::met).list();
    }

    private static Met met(ResultSet row, int index) throws SQLException {
        return new Met(row.getInt("row_no"), row.getString("number"), List.of((String[])
                row.getArray("columns").getArray()));
    }

    /** Notes that these rows say nothing new. */
    public void known(UUID batch, List<Integer> rows) {
        jdbc.sql("UPDATE project.draft SET known = true WHERE import_id = :batch AND row_no = ANY (:rows)")
                .param("batch", batch)
                .param("rows", rows.toArray(Integer[]::new))
                .update();
    }

    /** Whether a draft that was new at the check has met a project since. */
    public boolean hasNewlyMet(UUID batch) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM project.draft d JOIN project.project p ON p.project_code = d.project_code
                                WHERE d.import_id = :batch AND NOT d.known)
                    OR EXISTS (SELECT FROM project.draft d JOIN project.project p ON p.name = d.name AND p.unit_id = d.target_unit
                                WHERE d.import_id = :batch AND NOT d.known
                                  AND (d.project_code IS NULL OR p.project_code IS NULL))
                """).param("batch", batch).query(Boolean.class).single();
    }

    public int count(UUID batch) {
        return jdbc.sql("SELECT count(*) FROM project.draft WHERE import_id = :batch")
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    /** Nobody else registers projects until this transaction ends. */
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('project.registration'))")
                .query((row, index) -> 1)
                .single();
    }

    /** Makes projects of the drafts that are not known, numbered by the year of signing in the order of the rows. */
    public int register(UUID batch, UUID account, String name, Instant at) {
        return jdbc.sql("""
                WITH wanted AS (
                    SELECT extract(year FROM signed_from)::int AS year, count(*)::int AS projects
                      FROM project.draft WHERE import_id = :batch AND NOT known GROUP BY 1
                ), given AS (
                    INSERT INTO project.numbering AS kept (year, last) SELECT year, projects FROM wanted ORDER BY year
                    ON CONFLICT (year) DO UPDATE SET last = kept.last + excluded.last
                    RETURNING year, last
                ), numbered AS (
                    SELECT d.*, w.year, g.last - w.projects + row_number() OVER (PARTITION BY w.year ORDER BY d.row_no) AS running
                      FROM project.draft d
                      JOIN wanted w ON w.year = extract(year FROM d.signed_from)::int
                      JOIN given g ON g.year = w.year
                     WHERE d.import_id = :batch AND NOT d.known
                )
                INSERT INTO project.project (id, number, name, unit_id, sight, project_code, credit_code, investor, origin,
                                             industry, contract_type, signed_from, signed_to, event, stated_amount,
                                             contact_name, contact_phone, remark, place, created_by, created_by_name,
                                             created_at)
                SELECT project_id, 'P' || year || '-' || lpad(running::text, greatest(6, length(running::text)), '0'), name,
                       target_unit, 1, project_code, credit_code, investor, origin, industry, contract_type, signed_from,
                       signed_to, event, amount, contact_name, contact_phone, remark, place, :account, :name, :at
                  FROM numbered
                 ORDER BY row_no
                """)
                .param("batch", batch)
                .param("account", account)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next drafts that are not known, in the order of the rows. */
    public List<Draft> after(UUID batch, int row, int most) {
        return jdbc.sql("""
                SELECT * FROM project.draft
                 WHERE import_id = :batch AND row_no > :row AND NOT known
                 ORDER BY row_no LIMIT :most
                """)
                .param("batch", batch)
                .param("row", row)
                .param("most", most)
                .query(JdbcDrafts::draft)
                .list();
    }

    private static Draft draft(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getInt("row_no"),
                row.getObject("project_id", UUID.class),
                row.getInt("target_unit"),
                row.getString("name"),
                row.getString("project_code"),
                row.getString("credit_code"),
                row.getString("investor"),
                CapitalOrigin.valueOf(row.getString("origin")),
                row.getString("industry"),
                ContractType.valueOf(row.getString("contract_type")),
                new Period(row.getObject("signed_from", LocalDate.class), row.getObject("signed_to", LocalDate.class)),
                row.getString("event"),
                row.getObject("amount", Long.class),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("remark"),
                row.getString("place"),
                row.getObject("planned_start", LocalDate.class),
                row.getObject("planned_funds", Long.class),
                row.getObject("planned_year", Integer.class));
    }

    public void forget(UUID batch) {
        jdbc.sql("DELETE FROM project.draft WHERE import_id = :batch")
                .param("batch", batch)
                .update();
    }

    /** A row that says what an earlier row said. */
    public record Repeated(int row, int first) {}

    /** A row whose project is there already. */
    public record Met(int row, String number, List<String> columns) {}
}
