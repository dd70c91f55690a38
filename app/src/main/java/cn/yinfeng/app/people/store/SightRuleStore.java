package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.sight.SightLists.Candidates;
import cn.yinfeng.app.people.sight.SightLists.SightRuleWish;
import cn.yinfeng.app.people.sight.SightView.PersonRef;
import cn.yinfeng.app.platform.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What regions decided about what is shown, and with whom one may share. */
@Repository
public class SightRuleStore {
    private static final int MOST = 20;
    private static final String PERSONS = """
            SELECT account.id, account.name, unit.name AS unit
              FROM people.account
              JOIN LATERAL (SELECT role, unit_id FROM people.post WHERE post.account_id = account.id
                             ORDER BY valid_from DESC, id DESC LIMIT 1) AS post ON true
              JOIN people.role ON role.code = post.role AND role.business
              JOIN people.unit ON unit.id = people.heir(post.unit_id)
             WHERE NOT account.disabled AND NOT account.unconfirmed
            """;
    private final JdbcClient jdbc;

    SightRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the nearest unit from this one upwards decided. */
    public Optional<Decided> of(int unit, LocalDate day) {
        return jdbc.sql("""
                SELECT holds.*, unit.name
                  FROM people.sight_rule_of(:unit, :day) AS holds JOIN people.unit ON unit.id = holds.unit_id
                """)
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> new Decided(
                        row.getString("counted_from"),
                        row.getBoolean("line"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("source"),
                        new UnitRef(row.getInt("unit_id"), row.getString("name"))))
                .optional();
    }

    public void add(int unit, SightRuleWish wish, Caller by, Instant at) {
        jdbc.sql("""
                INSERT INTO people.sight_rule (unit_id, valid_from, counted_from, line, source, decided_by, decided_by_name,
                                               decided_at)
                VALUES (:unit, :from, :counted, :line, :source, :by, :name, :at)
                """)
                .param("unit", unit)
                .param("from", wish.from())
                .param("counted", wish.countedFrom())
                .param("line", wish.line())
                .param("source", wish.source().strip())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", utc(at))
                .update();
    }

    /** Those of the accounts that carry business and may log in. */
    public List<PersonRef> persons(Collection<UUID> accounts) {
        return jdbc.sql(PERSONS + " AND account.id = ANY (:accounts)")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, number) ->
                        new PersonRef(row.getObject("id", UUID.class), row.getString("name"), row.getString("unit")))
                .list();
    }

    /** Whether such a unit stands. */
    public boolean stands(int unit) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM people.unit WHERE id = :unit AND standing)")
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    public Candidates candidates(String words) {
        List<UnitRef> units = jdbc.sql("""
                SELECT id, name FROM people.unit WHERE standing AND strpos(name, :words) > 0 ORDER BY code LIMIT :most
                """)
                .param("words", words)
                .param("most", MOST)
                .query((row, number) -> new UnitRef(row.getInt("id"), row.getString("name")))
                .list();
        List<PersonRef> persons = jdbc.sql(
                        PERSONS
                                + " AND (strpos(account.name, :words) > 0 OR strpos(unit.name, :words) > 0) ORDER BY account.name LIMIT :most")
                .param("words", words)
                .param("most", MOST)
                .query((row, number) ->
                        new PersonRef(row.getObject("id", UUID.class), row.getString("name"), row.getString("unit")))
                .list();
        return new Candidates(units, persons);
    }

    /** A decision of a unit. */
    public record Decided(@Nullable String countedFrom, boolean line, LocalDate from, String source, UnitRef unit) {}
}
