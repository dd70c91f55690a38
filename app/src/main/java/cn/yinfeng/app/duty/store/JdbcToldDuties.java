package cn.yinfeng.app.duty.store;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** As the job: every unit's duties, and which of their days were told. */
@Repository
public class JdbcToldDuties {
    private final JdbcClient jdbc;

    JdbcToldDuties(@Qualifier("job") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Duties and acts of everybody. */
    public JdbcDuties everybodys() {
        return new JdbcDuties(jdbc);
    }

    /** One worker at a time, until the transaction ends. */
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('duty.telling'))")
                .query((row, index) -> 1)
                .single();
    }

    /** False where it was told before. */
    public boolean first(UUID duty, LocalDate dueOn, String state) {
        return jdbc.sql(
                                "INSERT INTO duty.told (duty_id, due_on, state) VALUES (:duty, :due, :state) ON CONFLICT DO NOTHING")
                        .param("duty", duty)
                        .param("due", dueOn)
                        .param("state", state)
                        .update()
                == 1;
    }
}
