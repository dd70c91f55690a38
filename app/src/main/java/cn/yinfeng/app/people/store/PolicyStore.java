package cn.yinfeng.app.people.store;

import static cn.yinfeng.app.people.store.SessionStore.utc;

import cn.yinfeng.app.people.security.SecurityAdministration.Decided;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.people.security.SecurityPolicy.Access;
import cn.yinfeng.app.platform.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table people.security_policy. */
@Repository
public class PolicyStore {
    private static final String NEWEST = " ORDER BY valid_from DESC, number DESC";
    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SecurityPolicy on(LocalDate day) {
        return jdbc.sql("SELECT * FROM people.security_policy WHERE valid_from <= :day" + NEWEST + " LIMIT 1")
                .param("day", day)
                .query((row, number) -> policy(row))
                .single();
    }

    public List<Decided> all(LocalDate today) {
        return jdbc.sql("""
                SELECT *, number = (SELECT number FROM people.security_policy WHERE valid_from <= :today
                                     ORDER BY valid_from DESC, number DESC LIMIT 1) AS in_force
                  FROM people.security_policy
                """ + NEWEST)
                .param("today", today)
                .query((row, number) -> new Decided(
                        policy(row),
                        row.getString("reason"),
                        row.getString("decided_by_name"),
                        at(row),
                        row.getBoolean("in_force")))
                .list();
    }

    private static @Nullable Instant at(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public void insert(SecurityPolicy policy, String reason, Caller by, Instant at) {
        jdbc.sql("""
                INSERT INTO people.security_policy
                    (valid_from, least_length, classes, history, expires_days, idle_minutes, session_hours,
                     address_failures, second_factor_roles, confirm_accounts, passphrase_length, refuse_leaked,
                     token_days, token_minute, invitation_days, reason, decided_by, decided_by_name, decided_at)
                VALUES (:from, :least, :classes, :history, :expires, :idle, :hours, :address, :roles, :confirm,
                        :passphrase, :leaked, :tokenDays, :tokenMinute, :invitationDays, :reason, :by, :name, :at)
                """)
                .param("from", policy.from())
                .param("least", policy.leastLength())
                .param("classes", policy.classes())
                .param("history", policy.history())
                .param("expires", policy.expiresDays())
                .param("idle", policy.idleMinutes())
                .param("hours", policy.sessionHours())
                .param("address", policy.addressFailures())
                .param("roles", policy.secondFactorRoles().toArray(String[]::new))
                .param("confirm", policy.confirmAccounts())
                .param("passphrase", policy.access().passphraseLength())
                .param("leaked", policy.access().refuseLeaked())
                .param("tokenDays", policy.access().tokenDays())
                .param("tokenMinute", policy.access().tokenMinute())
                .param("invitationDays", policy.access().invitationDays())
                .param("reason", reason)
                .param("by", by.account())
                .param("name", by.name())
                .param("at", utc(at))
                .update();
    }

    private static SecurityPolicy policy(ResultSet row) throws SQLException {
        return new SecurityPolicy(
                row.getObject("valid_from", LocalDate.class),
                row.getInt("least_length"),
                row.getInt("classes"),
                row.getInt("history"),
                row.getInt("expires_days"),
                row.getInt("idle_minutes"),
                row.getInt("session_hours"),
                row.getInt("address_failures"),
                Set.of((String[]) row.getArray("second_factor_roles").getArray()),
                row.getBoolean("confirm_accounts"),
                new Access(
                        row.getInt("passphrase_length"),
                        row.getBoolean("refuse_leaked"),
                        row.getInt("token_days"),
                        row.getInt("token_minute"),
                        row.getInt("invitation_days")));
    }
}
