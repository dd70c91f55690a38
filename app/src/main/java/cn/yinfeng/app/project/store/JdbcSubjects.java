package cn.yinfeng.app.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds many projects at once by what a sheet calls them. */
@Repository
public class JdbcSubjects {
    private static final String ALL = "SELECT id, number, name, unit_id, sight FROM project.project ";
    private final JdbcClient jdbc;

    JdbcSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Named> numbered(Collection<String> numbers) {
        return find("WHERE number = ANY (:wanted)", numbers);
    }

    public List<Named> named(Collection<String> names) {
        return find("WHERE name = ANY (:wanted)", names);
    }

    public Optional<Named> identified(UUID id) {
        return jdbc.sql(ALL + "WHERE id = :id")
                .param("id", id)
                .query(JdbcSubjects::named)
                .optional();
    }

    private List<Named> find(String condition, Collection<String> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ALL + condition)
                .param("wanted", wanted.toArray(String[]::new))
                .query(JdbcSubjects::named)
                .list();
    }

    private static Named named(ResultSet row, int index) throws SQLException {
        return new Named(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getInt("unit_id"),
                row.getInt("sight"));
    }

    /** A project by its names. */
    public record Named(UUID id, String number, String name, int unit, int sight) {}
}
