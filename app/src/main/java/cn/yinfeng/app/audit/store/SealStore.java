package cn.yinfeng.app.audit.store;

import cn.yinfeng.app.audit.model.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables audit.seal and audit.unsealed. */
@Repository
public class SealStore {
    private static final String COLUMNS = "SELECT number, records, digests, previous, value FROM audit.seal";
    private final JdbcClient jdbc;

    public SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One process seals at a time; the others wait for its transaction. */
    public void waitForMyTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('audit.seal'))").query(row -> {});
    }

    /** Takes the numbers of some records that no seal covers. */
    public List<Long> takeUnsealed(int most) {
        return jdbc.sql("""
                WITH taken AS (
                    DELETE FROM audit.unsealed
                     WHERE number IN (SELECT number FROM audit.unsealed ORDER BY number LIMIT :most)
                    RETURNING number
                )
                SELECT number FROM taken ORDER BY number
                """)
                .param("most", most)
                .query((row, number) -> row.getLong("number"))
                .list();
    }

    public Optional<Seal> newest() {
        return jdbc.sql(COLUMNS + " ORDER BY number DESC LIMIT 1")
                .query(SealStore::seal)
                .optional();
    }

    public List<Seal> after(long number, int most) {
        return jdbc.sql(COLUMNS + " WHERE number > :number ORDER BY number LIMIT :most")
                .param("number", number)
                .param("most", most)
                .query(SealStore::seal)
                .list();
    }

    public void insert(Seal seal, Instant at) {
        jdbc.sql("""
                INSERT INTO audit.seal (number, records, digests, previous, value, sealed_at)
                VALUES (:number, :records, :digests, :previous, :value, :at)
                """)
                .param("number", seal.number())
                .param("records", seal.records().toArray(Long[]::new))
                .param("digests", seal.digests().toArray(String[]::new))
                .param("previous", seal.previous())
                .param("value", seal.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Records that no seal covers and that do not wait for one, or that wait and are not there. */
    public List<Long> strays(int most) {
        return jdbc.sql("""
                (SELECT number FROM audit.record
                 EXCEPT SELECT unnest(records) FROM audit.seal
                 EXCEPT SELECT number FROM audit.unsealed)
                UNION
                (SELECT number FROM audit.unsealed EXCEPT SELECT number FROM audit.record)
                ORDER BY number LIMIT :most
                """)
                .param("most", most)
                .query((row, number) -> row.getLong("number"))
                .list();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                List.of((Long[]) row.getArray("records").getArray()),
                List.of((String[]) row.getArray("digests").getArray()),
                row.getString("previous"),
                row.getString("value"));
    }
}
