package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.sight.SightLists.SharedSubject;
import cn.yinfeng.app.people.sight.SightView.PersonRef;
import cn.yinfeng.app.people.sight.SightView.SharingView;
import cn.yinfeng.app.platform.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.sharing. */
@Repository
public class SightStore {
    private static final String RUNS =
            "(sharing.ended_at IS NULL AND :today BETWEEN sharing.valid_from AND coalesce(sharing.valid_to, 'infinity'))";
    private static final String VIEW = """
            SELECT sharing.*, to_unit.name AS to_unit_name, account.name AS person, standing.name AS person_unit,
            """ + RUNS + """
             AS running
              FROM people.sharing
              LEFT JOIN people.unit AS to_unit ON to_unit.id = sharing.to_unit
              LEFT JOIN people.account ON account.id = sharing.to_account
              LEFT JOIN LATERAL (SELECT unit.name FROM people.post JOIN people.unit ON unit.id = post.unit_id
                                  WHERE post.account_id = account.id
                                  ORDER BY post.valid_from DESC, post.id DESC LIMIT 1) AS standing ON true
            """;
    private final JdbcClient jdbc;

    SightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the caller's unit is this one, or the one that answers for its past. */
    public boolean isOwn(int unit) {
        return jdbc.sql("SELECT get_byte(people.my_mask(), :unit) = 4")
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    public void add(NewSharing wanted, Caller by, Instant at) {
        jdbc.sql("""
                INSERT INTO people.sharing (id, subject_kind, subject_id, unit_id, sight, to_unit, to_account, admission,
                                            valid_from, valid_to, reason, shared_by, shared_by_name, shared_at)
                VALUES (:id, :kind, :subject, :unit, :sight, :toUnit, :toAccount, :admission, :from, :until, :reason, :by,
                        :name, :at)
                """)
                .param("id", wanted.id())
                .param("kind", wanted.of().kind())
                .param("subject", wanted.of().id())
                .param("unit", wanted.of().unit())
                .param("sight", wanted.of().sight())
                .param("toUnit", wanted.toUnit())
                .param("toAccount", wanted.toAccount())
                .param("admission", wanted.admission())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("reason", wanted.reason())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", utc(at))
                .update();
    }

    /** Ends all that runs of a subject. */
    public void endAll(UUID subject, String because, Caller by, Instant at) {
        jdbc.sql("""
                UPDATE people.sharing SET ended_at = :at, ended_by_name = :by, ended_because = :because
                 WHERE subject_id = :subject AND ended_at IS NULL
                """)
                .param("subject", subject)
                .param("because", because)
                .param("by", by.name())
                .param("at", utc(at))
                .update();
    }

    public boolean end(UUID id, String because, Caller by, Instant at) {
        return jdbc.sql("""
                UPDATE people.sharing SET ended_at = :at, ended_by_name = :by, ended_because = :because
                 WHERE id = :id AND ended_at IS NULL
                """)
                        .param("id", id)
                        .param("because", because)
                        .param("by", by.name())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    public List<SharingView> of(UUID subject, LocalDate today) {
        return jdbc.sql(VIEW + " WHERE subject_id = :subject ORDER BY running DESC, shared_at DESC, sharing.id")
                .param("subject", subject)
                .param("today", today)
                .query(SightStore::sharing)
                .list();
    }

    public Optional<SharedSubject> find(UUID id, LocalDate today) {
        return jdbc.sql(VIEW + " WHERE sharing.id = :id")
                .param("id", id)
                .param("today", today)
                .query(SightStore::shared)
                .optional();
    }

    /** The unit whose sharing it is. */
    public int unitOf(UUID sharing) {
        return jdbc.sql("SELECT unit_id FROM people.sharing WHERE id = :id")
                .param("id", sharing)
                .query(Integer.class)
                .single();
    }

    /** What runs of the caller's own unit. */
    public List<SharedSubject> given(LocalDate today) {
        return jdbc.sql(VIEW + " WHERE get_byte((SELECT people.my_mask()), sharing.unit_id) = 4 AND " + RUNS
                        + " ORDER BY shared_at DESC LIMIT 500")
                .param("today", today)
                .query(SightStore::shared)
                .list();
    }

    /** What runs towards the caller, in person or in a circle. */
    public List<SharedSubject> received(UUID me, LocalDate today) {
        return jdbc.sql(VIEW + " WHERE (to_account = :me OR to_unit IN (SELECT people.my_circles())) AND " + RUNS
                        + " ORDER BY shared_at DESC LIMIT 500")
                .param("me", me)
                .param("today", today)
                .query(SightStore::shared)
                .list();
    }

    /** Admissions of an account that run, as far as the caller sees them. */
    public List<SharedSubject> admissionsOf(UUID account, LocalDate today) {
        return jdbc.sql(VIEW + " WHERE to_account = :account AND admission AND " + RUNS)
                .param("account", account)
                .param("today", today)
                .query(SightStore::shared)
                .list();
    }

    public Set<UUID> admitted(UUID subject) {
        return Set.copyOf(jdbc.sql("SELECT people.admitted(:subject)")
                .param("subject", subject)
                .query(UUID.class)
                .list());
    }

    private static SharedSubject shared(ResultSet row, int number) throws SQLException {
        return new SharedSubject(
                row.getString("subject_kind"), row.getObject("subject_id", UUID.class), "", sharing(row, number));
    }

    private static SharingView sharing(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("to_account", UUID.class);
        Integer unit = row.getObject("to_unit", Integer.class);
        return new SharingView(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                unit == null ? null : new UnitRef(unit, row.getString("to_unit_name")),
                account == null ? null : new PersonRef(account, row.getString("person"), text(row, "person_unit")),
                row.getBoolean("admission"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                row.getString("shared_by_name"),
                row.getBoolean("running"),
                row.getString("ended_because"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    /** The subject as the rows keep it. */
    public record About(String kind, UUID id, int unit, int sight) {}

    /** What is shared anew. */
    public record NewSharing(
            UUID id,
            About of,
            @Nullable Integer toUnit,
            @Nullable UUID toAccount,
            boolean admission,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) {}
}
