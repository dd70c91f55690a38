package cn.yinfeng.app.people.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names and telephone numbers of persons with functions, as far as the caller sees one of their appointments. */
@Repository
public class PersonStore {
    private static final String IN_SCOPE = """
             EXISTS (SELECT FROM people.appointment AS held WHERE held.person_id = person.id)
            """;
    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person.
     *
     * @param functions what they hold or held, with the units
     * @param inOffice whether anything of it lasts
     */
    public record Known(UUID id, String name, String phone, String functions, boolean inOffice) {}

    public List<Known> find(String name, String phone) {
        return jdbc.sql("""
                SELECT person.id, person.name, person.phone, bool_or(held.valid_to IS NULL) AS in_office,
                       string_agg(DISTINCT unit.name || ' ' || function.zh, '、') AS functions
                  FROM people.person
                  JOIN people.appointment AS held ON held.person_id = person.id
                  JOIN people.function ON function.code = held.function
                  JOIN people.unit ON unit.id = held.unit_id
                 WHERE :name <> '' AND person.name = :name
                    OR :phone <> '' AND regexp_replace(person.phone, '[^0-9+]', '', 'g') = :phone
                 GROUP BY person.id ORDER BY person.id
                """)
                .param("name", name)
                .param("phone", phone)
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("functions"),
                        row.getBoolean("in_office")))
                .list();
    }

    /** Who is out of office loses the name, too; the acts of the office stay. */
    public int erase(Set<String> ids) {
        return jdbc.sql("""
                UPDATE people.person
                   SET phone = '',
                       name = CASE WHEN EXISTS (SELECT FROM people.appointment AS held
                                                 WHERE held.person_id = person.id AND held.valid_to IS NULL)
                                   THEN name ELSE '***' END
                 WHERE id = ANY (:ids::uuid[]) AND
                """ + IN_SCOPE).param("ids", ids.toArray(String[]::new)).update();
    }

    public int correct(Set<String> ids, String name, String phone) {
        return jdbc.sql("""
                UPDATE people.person
                   SET name = coalesce(nullif(:name, ''), name), phone = coalesce(nullif(:phone, ''), phone)
                 WHERE id = ANY (:ids::uuid[]) AND
                """ + IN_SCOPE)
                .param("ids", ids.toArray(String[]::new))
                .param("name", name)
                .param("phone", phone)
                .update();
    }
}
