package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.OpenWork.Hands;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.organisation.Appointments.AppointmentView;
import cn.yinfeng.app.people.organisation.Appointments.AppointmentWish;
import cn.yinfeng.app.people.organisation.Appointments.FunctionView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables people.person, people.function and people.appointment. */
@Repository
public class AppointmentStore {
    private static final String VIEW = """
            SELECT held.id, held.person_id, person.name, person.title, person.phone, account.login, held.function,
                   people.heir(held.unit_id) AS unit_id, unit.name AS unit_name, held.valid_from, held.valid_to,
                   held.document
              FROM people.appointment AS held
              JOIN people.person ON person.id = held.person_id
              JOIN people.function ON function.code = held.function
              LEFT JOIN people.account ON account.id = person.account_id
              JOIN people.unit ON unit.id = people.heir(held.unit_id)
            """;
    private final JdbcClient jdbc;

    AppointmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FunctionView> functions() {
        return jdbc.sql("SELECT code, zh, en FROM people.function ORDER BY place")
                .query((row, number) -> new FunctionView(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Held on this day at these units, by unit and rank. */
    public List<AppointmentView> on(LocalDate day, Collection<Integer> units) {
        return jdbc.sql(VIEW + """
                 WHERE held.unit_id = ANY (:units) AND held.valid_from <= :day
                   AND (held.valid_to IS NULL OR held.valid_to >= :day)
                 ORDER BY unit.code, function.place, person.name
                """)
                .param("units", units.toArray(Integer[]::new))
                .param("day", day)
                .query(AppointmentStore::view)
                .list();
    }

    /** What this person still holds, within the scope of the caller. */
    public List<AppointmentView> openOf(UUID person) {
        return jdbc.sql(VIEW + " WHERE held.person_id = :person AND held.valid_to IS NULL ORDER BY function.place")
                .param("person", person)
                .query(AppointmentStore::view)
                .list();
    }

    /** The person's hands, if the caller sees any appointment of the person, be it one that has ended. */
    public Optional<Hands> hands(UUID person) {
        return jdbc.sql("""
                SELECT account_id, name,
                       ARRAY(SELECT DISTINCT people.heir(unit_id) FROM people.appointment AS held
                              WHERE held.person_id = person.id AND valid_to IS NULL) AS units
                  FROM people.person
                 WHERE id = :person
                   AND EXISTS (SELECT FROM people.appointment AS seen WHERE seen.person_id = person.id)
                """)
                .param("person", person)
                .query((row, number) ->
                        new Hands(row.getObject("account_id", UUID.class), row.getString("name"), Set.of((Integer[])
                                row.getArray("units").getArray())))
                .optional();
    }

    public void insertPerson(UUID id, AppointmentWish wish, @Nullable UUID account, Instant at) {
        jdbc.sql("""
                INSERT INTO people.person (id, name, title, phone, account_id, created_at)
                VALUES (:id, :name, :title, :phone, :account, :at)
                """)
                .param("id", id)
                .param("name", wish.name().strip())
                .param("title", wish.title().strip())
                .param("phone", wish.phone().strip())
                .param("account", account)
                .param("at", utc(at))
                .update();
    }

    public Optional<UUID> personOf(UUID account) {
        return jdbc.sql("SELECT id FROM people.person WHERE account_id = :account")
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    /** False where the person holds this function there already. */
    public boolean insert(Held held, UUID by, Instant at) {
        return jdbc.sql("""
                INSERT INTO people.appointment
                    (id, person_id, function, unit_id, valid_from, document, recorded_by, recorded_at)
                VALUES (:id, :person, :function, :unit, :from, :document, :by, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", held.id())
                        .param("person", held.person())
                        .param("function", held.function())
                        .param("unit", held.unit())
                        .param("from", held.from())
                        .param("document", held.document().strip())
                        .param("by", by)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** False where there is none in force within the scope of the caller. */
    public boolean end(UUID id, LocalDate lastDay, String reason, @Nullable UUID successor) {
        return jdbc.sql("""
                UPDATE people.appointment
                   SET valid_to = greatest(:last, valid_from), end_reason = :reason, successor = :successor
                 WHERE id = :id AND valid_to IS NULL
                """)
                        .param("id", id)
                        .param("last", lastDay)
                        .param("reason", reason.strip())
                        .param("successor", successor)
                        .update()
                == 1;
    }

    private static AppointmentView view(ResultSet row, int number) throws SQLException {
        return new AppointmentView(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getString("phone"),
                row.getString("login"),
                row.getString("function"),
                new UnitRef(row.getInt("unit_id"), row.getString("unit_name")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("document"));
    }

    /** An appointment to be kept. */
    public record Held(UUID id, UUID person, String function, int unit, LocalDate from, String document) {}
}
