package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.personal.PersonalData.Act;
import cn.yinfeng.app.people.personal.PersonalData.NewRequest;
import cn.yinfeng.app.people.personal.PersonalData.PersonalRequestView;
import cn.yinfeng.app.people.personal.PersonalData.State;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.personal_request. */
@Repository
public class PersonalRequestStore {
    /** For the offices that handle them, not for everybody of the unit's superiors. */
    private static final int SENSITIVE = 2;

    private final JdbcClient jdbc;

    PersonalRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, NewRequest request, LocalDate due, Caller by, Instant at) {
        jdbc.sql("""
                INSERT INTO people.personal_request
                       (id, unit_id, sight, act, name, phone, next_name, next_phone, identity, received_on, due_on, state,
                        taken_by_name, taken_at)
                VALUES (:id, :unit, :sight, :act, :name, :phone, :nextName, :nextPhone, :identity, :received, :due, 'OPEN',
                        :by, :at)
                """)
                .param("id", id)
                .param("unit", by.unit())
                .param("sight", SENSITIVE)
                .param("act", request.act().name())
                .param("name", request.name())
                .param("phone", request.phone())
                .param("nextName", request.nextName())
                .param("nextPhone", request.nextPhone())
                .param("identity", request.identity())
                .param("received", request.receivedOn())
                .param("due", due)
                .param("by", by.name())
                .param("at", utc(at))
                .update();
    }

    public PersonalRequestView load(UUID id, LocalDate today) {
        return one("SELECT * FROM people.personal_request WHERE id = :id", id, today);
    }

    public PersonalRequestView lock(UUID id, LocalDate today) {
        return one("SELECT * FROM people.personal_request WHERE id = :id FOR UPDATE", id, today);
    }

    private PersonalRequestView one(String sql, UUID id, LocalDate today) {
        return jdbc.sql(sql)
                .param("id", id)
                .query(view(today))
                .optional()
                .orElseThrow(() -> new Absent("personalRequest", id));
    }

    /** Open ones first, the most urgent on top. */
    public Items<PersonalRequestView> list(Paging paging, LocalDate today) {
        var items = jdbc.sql("""
                SELECT * FROM people.personal_request
                 ORDER BY state <> 'OPEN', CASE WHEN state = 'OPEN' THEN due_on END, answered_at DESC, id
                 LIMIT :size OFFSET :offset
                """)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(view(today))
                .list();
        long total = jdbc.sql("SELECT count(*) FROM people.personal_request")
                .query(Long.class)
                .single();
        return new Items<>(items, total);
    }

    /** Once answered, the row keeps that somebody asked, and no longer who. */
    public void answer(PersonalRequestView request, State state, int places, String answer, Caller by, Instant at) {
        jdbc.sql("""
                UPDATE people.personal_request
                   SET state = :state, places = :places, answer = :answer, answered_by_name = :by, answered_at = :at,
                       name = CASE WHEN name = '' THEN '' ELSE left(name, 1) || '**' END,
                       phone = CASE WHEN phone = '' THEN '' ELSE '****' || right(phone, 2) END,
                       next_name = '', next_phone = ''
                 WHERE id = :id
                """)
                .param("id", request.id())
                .param("state", state.name())
                .param("places", places)
                .param("answer", answer)
                .param("by", by.name())
                .param("at", utc(at))
                .update();
    }

    /** How many wait, and since which day; empty where none does. */
    public Optional<Waiting> waiting() {
        return jdbc.sql("""
                SELECT count(*) AS count, min(received_on) AS since FROM people.personal_request WHERE state = 'OPEN'
                HAVING count(*) > 0
                """)
                .query((row, number) -> new Waiting(row.getLong("count"), row.getObject("since", LocalDate.class)))
                .optional();
    }

    /** What waits. */
    public record Waiting(long count, LocalDate since) {}

    private static RowMapper<PersonalRequestView> view(LocalDate today) {
        return (row, number) -> view(row, today);
    }

    private static PersonalRequestView view(ResultSet row, LocalDate today) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new PersonalRequestView(
                row.getObject("id", UUID.class),
                Act.valueOf(row.getString("act")),
                row.getString("name"),
                row.getString("phone"),
                row.getString("next_name"),
                row.getString("next_phone"),
                row.getString("identity"),
                row.getObject("received_on", LocalDate.class),
                due,
                state,
                state == State.OPEN && due.isBefore(today),
                row.getInt("places"),
                row.getString("answer"),
                row.getString("taken_by_name"),
                row.getString("answered_by_name"),
                answered == null ? null : answered.toInstant());
    }
}
