package cn.yinfeng.app.supervision.store;

import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.app.supervision.Lamps.Filter;
import cn.yinfeng.app.supervision.model.Following;
import cn.yinfeng.engines.rules.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lamps within the caller's scope. */
@Repository
public class JdbcLamps {
    private static final String COLUMNS = "s.project_id, s.unit_id, s.number, s.colour, s.since";
    /** A scope this small is fetched unit by unit: to walk in order would pass everybody's projects. */
    private static final long SMALL = 5_000;

    private static final String MINE = " AND (s.unit_id = ANY ((SELECT people.my_units())::int[])"
            + " OR s.project_id = ANY (ARRAY(SELECT people.my_shared())))";
    private final JdbcClient jdbc;

    JdbcLamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Following> following() {
        return jdbc.sql("SELECT * FROM supervision.following")
                .query(JdbcLighting::state)
                .optional();
    }

    /** One page of the projects that match. */
    public List<Standing> page(Filter filter, @Nullable List<Integer> units, Paging paging) {
        LampSearch search = LampSearch.of(filter, units);
        boolean named = paging.field().equals("name");
        String within = "SELECT " + COLUMNS + " FROM supervision.standing s "
                + (named ? search.joinsWithName() : search.joins()) + search.condition() + mine(units)
                + " ORDER BY " + LampSearch.order(paging) + " LIMIT :size OFFSET :offset";
        return jdbc.sql("SELECT s.*, p.name FROM (" + within + ") s JOIN project.pub_project p ON p.id = s.project_id"
                        + " ORDER BY " + outer(paging))
                .params(search.parameters())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(JdbcLamps::standing)
                .list();
    }

    /** The page's own order again: the grade is told by the colour. */
    private static String outer(Paging paging) {
        return LampSearch.order(paging)
                .replace("s.grade", "array_position(ARRAY['NORMAL', 'GREY', 'BLUE', 'YELLOW', 'RED'], s.colour)");
    }

    private String mine(@Nullable List<Integer> units) {
        return units == null && tally(null, new String[0]) <= SMALL ? MINE : "";
    }

    public long total(Filter filter, @Nullable List<Integer> units) {
        LampSearch search = LampSearch.of(filter, units);
        if (search.tallied()) {
            return tally(units, filter.colours().stream().map(Colour::name).toArray(String[]::new));
        }
        return jdbc.sql("SELECT count(*) FROM supervision.standing s " + search.joins() + search.condition())
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    private long tally(@Nullable List<Integer> units, String[] colours) {
        return jdbc.sql("""
                SELECT coalesce((SELECT sum(projects)
                                   FROM supervision.tally
                                  WHERE (:everywhere OR unit_id = ANY (:units)) AND (:anyColour OR colour = ANY (:colours))), 0)
                       + (SELECT count(*)
                            FROM supervision.standing
                           WHERE project_id = ANY (ARRAY(SELECT people.my_shared()))
                             AND (sight = 3 OR sight >= get_byte((SELECT people.my_mask()), unit_id) * (SELECT people.my_depth()))
                             AND (:everywhere OR unit_id = ANY (:units)) AND (:anyColour OR colour = ANY (:colours)))
                """)
                .param("everywhere", units == null)
                .param("units", units == null ? new Integer[0] : units.toArray(Integer[]::new))
                .param("anyColour", colours.length == 0)
                .param("colours", colours)
                .query(Long.class)
                .single();
    }

    /** The next projects that match, after a number; for lists of any length in little memory. */
    public List<Standing> after(Filter filter, @Nullable List<Integer> units, String number, int most) {
        LampSearch search = LampSearch.of(filter, units);
        return jdbc.sql("SELECT " + COLUMNS + ", p.name FROM supervision.standing s " + search.joinsWithName()
                        + search.condition() + " AND s.number > :after ORDER BY s.number LIMIT :most")
                .params(search.parameters())
                .param("after", number)
                .param("most", most)
                .query(JdbcLamps::standing)
                .list();
    }

    public Optional<Standing> of(UUID project) {
        return jdbc.sql("SELECT " + COLUMNS + """
                , p.name FROM supervision.standing s JOIN project.pub_project p ON p.id = s.project_id
                 WHERE s.project_id = :project
                """)
                .param("project", project)
                .query(JdbcLamps::standing)
                .optional();
    }

    /** Whether the caller sees such a project. */
    public boolean isVisible(UUID project) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM project.pub_project WHERE id = :project)")
                .param("project", project)
                .query(Boolean.class)
                .single();
    }

    /** The lamps of these projects, the gravest of each first. */
    public Map<UUID, List<Lamp>> lamps(List<UUID> projects) {
        return jdbc.sql("""
                SELECT project_id, rule, colour, since, hash, reason_zh, reason_en
                  FROM supervision.lamp
                 WHERE project_id = ANY (:projects)
                 ORDER BY array_position(ARRAY['RED', 'YELLOW', 'BLUE', 'GREY', 'NORMAL'], colour), rule
                """).param("projects", projects.toArray(UUID[]::new)).query(JdbcLamps::lamp).list().stream()
                .collect(Collectors.groupingBy(Lamp::project));
    }

    /** Every change of colour of a project, the newest first. */
    public List<Change> changes(UUID project) {
        return jdbc.sql("SELECT * FROM supervision.change WHERE project_id = :project ORDER BY number DESC")
                .param("project", project)
                .query(JdbcLamps::change)
                .list();
    }

    /** How many projects each unit has in each colour. */
    public List<Tallied> tallies() {
        return jdbc.sql(
                        "SELECT unit_id, colour, sum(projects) AS projects FROM supervision.tally GROUP BY unit_id, colour")
                .query((row, index) -> new Tallied(
                        row.getInt("unit_id"), Colour.valueOf(row.getString("colour")), row.getLong("projects")))
                .list();
    }

    /** The projects of one unit alone that burn red, and since when the first does. */
    public Red red(int unit) {
        return jdbc.sql("""
                SELECT count(*) AS projects, min(since) AS since
                  FROM supervision.standing
                 WHERE unit_id = :unit AND grade = :red
                """)
                .param("unit", unit)
                .param("red", Colour.RED.grade())
                .query((row, index) -> new Red(row.getLong("projects"), row.getObject("since", LocalDate.class)))
                .single();
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        return new Standing(
                row.getObject("project_id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getInt("unit_id"),
                Colour.valueOf(row.getString("colour")),
                row.getObject("since", LocalDate.class));
    }

    private static Lamp lamp(ResultSet row, int index) throws SQLException {
        return new Lamp(
                row.getObject("project_id", UUID.class),
                row.getString("rule"),
                Colour.valueOf(row.getString("colour")),
                row.getObject("since", LocalDate.class),
                row.getString("hash"),
                new Words(row.getString("reason_zh"), row.getString("reason_en")));
    }

    private static Change change(ResultSet row, int index) throws SQLException {
        return new Change(
                row.getString("rule"),
                colour(row.getString("from_colour")),
                colour(row.getString("to_colour")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("hash"),
                new Words(row.getString("reason_zh"), row.getString("reason_en")),
                row.getObject("entry", Long.class));
    }

    private static @Nullable Colour colour(@Nullable String name) {
        return name == null ? null : Colour.valueOf(name);
    }

    /** A project's gravest colour. */
    public record Standing(UUID project, String number, String name, int unit, Colour colour, LocalDate since) {}

    /** A lamp as it burns. */
    public record Lamp(UUID project, String rule, Colour colour, LocalDate since, String hash, Words reason) {}

    /** How many projects of a unit have a colour. */
    public record Tallied(int unit, Colour colour, long projects) {}

    /** How many burn red, and the first day of it. */
    public record Red(long projects, @Nullable LocalDate since) {}

    /** A change of colour. */
    public record Change(
            String rule,
            @Nullable Colour from,
            @Nullable Colour to,
            LocalDate on,
            Instant at,
            String hash,
            Words reason,
            @Nullable Long entry) {}
}
