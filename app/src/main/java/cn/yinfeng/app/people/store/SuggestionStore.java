package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.suggestion.Suggestions.SuggestionView;
import cn.yinfeng.app.people.suggestion.Suggestions.Waiting;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.suggestion. Not under the policies: what an administrator says has no unit to be under. */
@Repository
public class SuggestionStore {
    private static final String VIEW = """
            SELECT said.id, page, text, by_name, coalesce(unit.name, '') AS unit_name, said_at, answer, answered_by,
                   answered_at
              FROM people.suggestion AS said LEFT JOIN people.unit ON unit.id = said.from_unit
            """;
    private static final String MINE_TO_ANSWER = """
             WHERE (from_unit = ANY ((SELECT people.my_units())::int[])
                    OR from_unit = 0 AND people.my_unit() = (SELECT id FROM people.unit WHERE parent_id IS NULL))
            """;
    private final JdbcClient jdbc;

    SuggestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, String page, String text, Caller by, Instant at) {
        jdbc.sql("""
                INSERT INTO people.suggestion (id, page, text, by_account, by_name, from_unit, said_at)
                VALUES (:id, :page, :text, :account, :name, :unit, :at)
                """)
                .param("id", id)
                .param("page", page)
                .param("text", text)
                .param("account", by.account())
                .param("name", by.name())
                .param("unit", by.unit())
                .param("at", utc(at))
                .update();
    }

    public Optional<UUID> author(UUID suggestion) {
        return jdbc.sql("SELECT by_account FROM people.suggestion WHERE id = :id")
                .param("id", suggestion)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    public List<SuggestionView> of(UUID account) {
        return jdbc.sql(VIEW + " WHERE by_account = :account ORDER BY said_at DESC")
                .param("account", account)
                .query(SuggestionStore::view)
                .list();
    }

    public Items<SuggestionView> inScope(Paging paging) {
        List<SuggestionView> items = jdbc.sql(VIEW + MINE_TO_ANSWER + """
                 ORDER BY answered_at IS NOT NULL, said_at DESC LIMIT :size OFFSET :offset
                """)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(SuggestionStore::view)
                .list();
        long total = jdbc.sql("SELECT count(*) FROM people.suggestion" + MINE_TO_ANSWER)
                .query(Long.class)
                .single();
        return new Items<>(items, total);
    }

    public Waiting waiting() {
        return jdbc.sql("SELECT count(*) AS count, min(said_at) AS since FROM people.suggestion" + MINE_TO_ANSWER
                        + " AND answered_at IS NULL")
                .query((row, number) -> new Waiting(row.getLong("count"), at(row, "since")))
                .single();
    }

    /** False where there is none in the caller's scope, or it was answered. */
    public boolean answer(UUID id, String answer, Caller by, Instant at) {
        return jdbc.sql("UPDATE people.suggestion SET answer = :answer, answered_by = :by, answered_at = :at"
                                + MINE_TO_ANSWER + " AND id = :id AND answered_at IS NULL")
                        .param("id", id)
                        .param("answer", answer)
                        .param("by", by.name())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static SuggestionView view(ResultSet row, int number) throws SQLException {
        return new SuggestionView(
                row.getObject("id", UUID.class),
                row.getString("page"),
                row.getString("text"),
                row.getString("by_name"),
                row.getString("unit_name"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("answered_by"),
                at(row, "answered_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
