package cn.yinfeng.app.signing.store;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.model.StandIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** AB角 with their ends; only ever added to. */
@Repository
public class JdbcStandIns {
    private static final int INTERNAL = 1;
    private static final String SELECT = """
            SELECT stand_in.*, least(stand_in.last_day, ended.last_day) AS until
              FROM signing.stand_in
              LEFT JOIN signing.stand_in_end AS ended ON ended.stand_in_id = stand_in.id
            """;
    private final JdbcClient jdbc;

    JdbcStandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(StandIn standIn) {
        jdbc.sql("""
                INSERT INTO signing.stand_in (id, unit_id, sight, account_id, account_name, stand_in, stand_in_name,
                       first_day, last_day, reason, named_by, named_by_name, named_at)
                VALUES (:id, :unit, :sight, :account, :name, :standIn, :standInName,
                       :from, :to, :reason, :by, :byName, :at)
                """)
                .param("id", standIn.id())
                .param("unit", standIn.unit())
                .param("sight", INTERNAL)
                .param("account", standIn.account())
                .param("name", standIn.name())
                .param("standIn", standIn.standIn())
                .param("standInName", standIn.standInName())
                .param("from", standIn.from())
                .param("to", standIn.to())
                .param("reason", standIn.reason())
                .param("by", standIn.namedBy())
                .param("byName", standIn.namedByName())
                .param("at", standIn.namedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False where it was ended before. */
    public boolean end(StandIn standIn, LocalDate last, By by) {
        return jdbc.sql("""
                INSERT INTO signing.stand_in_end (stand_in_id, unit_id, sight, last_day, ended_by, ended_by_name, ended_at)
                VALUES (:id, :unit, :sight, :last, :by, :byName, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", standIn.id())
                        .param("unit", standIn.unit())
                        .param("sight", INTERNAL)
                        .param("last", last)
                        .param("by", by.account())
                        .param("byName", by.name())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public StandIn load(UUID id) {
        return jdbc.sql(SELECT + " WHERE stand_in.id = :id")
                .param("id", id)
                .query(JdbcStandIns::standIn)
                .optional()
                .orElseThrow(() -> new Absent("standIn", id));
    }

    /** The newest first. */
    public List<StandIn> all() {
        return jdbc.sql(SELECT + " ORDER BY stand_in.named_at DESC, stand_in.id DESC")
                .query(JdbcStandIns::standIn)
                .list();
    }

    /** For whom this account may sign on a day. */
    public List<StandIn> by(UUID standIn, LocalDate day) {
        return jdbc
                .sql(SELECT + " WHERE stand_in.stand_in = :standIn ORDER BY stand_in.named_at")
                .param("standIn", standIn)
                .query(JdbcStandIns::standIn)
                .list()
                .stream()
                .filter(each -> each.on(day))
                .toList();
    }

    private static StandIn standIn(ResultSet row, int index) throws SQLException {
        return new StandIn(
                row.getObject("id", UUID.class),
                row.getInt("unit_id"),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                row.getObject("stand_in", UUID.class),
                row.getString("stand_in_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getObject("named_by", UUID.class),
                row.getString("named_by_name"),
                row.getObject("named_at", OffsetDateTime.class).toInstant());
    }
}
