package cn.yinfeng.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.platform.database.Database;
import cn.yinfeng.app.platform.database.DatabaseRole;
import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two forms set an address in former versions; one was confirmed by a code, the other was not. */
class AddressCarriedOverTest {
    private static final String DATABASE = "address_test";
    private static final DatabaseServer SERVER = TestDatabase.server();

    @Test
    void what_was_confirmed_stays_what_was_only_entered_waits_for_its_code_and_what_was_taken_away_is_gone()
            throws SQLException {
        Database database = SERVER.prepare(DATABASE);
        migrate(database, "platform", "latest");
        migrate(database, "people", "latest");
        migrate(database, "notice", "3");
        person("both", "a@example.cn", "a@example.cn", null);
        person("entered", "b@example.cn", null, null);
        person("replaced", "new@example.cn", "old@example.cn", null);
        person("removed", null, "c@example.cn", null);
        person("waiting", null, null, "d@example.cn");
        person("none", null, null, null);
        migrate(database, "notice", "latest");
        assertThat(kept())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "both", "a@example.cn / -",
                        "entered", "- / b@example.cn",
                        "replaced", "- / new@example.cn",
                        "waiting", "- / d@example.cn"));
    }

    private static void migrate(Database database, String module, String target) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        DatabaseRole.OWNER.login(),
                        database.passwords().apply(DatabaseRole.OWNER))
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .defaultSchema(module)
                .table("flyway_history")
                .target(target)
                .load()
                .migrate();
    }

    private static void person(
            String login, @Nullable String entered, @Nullable String confirmed, @Nullable String wished)
            throws SQLException {
        try (Connection connection = superuser();
                var account = connection.prepareStatement("""
                        INSERT INTO people.account (id, login, name, password_hash, one_time, created_at, email)
                        VALUES (gen_random_uuid(), ?, ?, '', false, now(), ?)
                        """);
                var address = connection.prepareStatement("""
                        INSERT INTO notice.address (account_id, confirmed, wished)
                        SELECT id, ?, ? FROM people.account WHERE login = ?
                        """)) {
            account.setString(1, login);
            account.setString(2, login);
            account.setString(3, entered);
            account.execute();
            if (confirmed != null || wished != null) {
                address.setString(1, confirmed);
                address.setString(2, wished);
                address.setString(3, login);
                address.execute();
            }
        }
    }

    private static Map<String, String> kept() throws SQLException {
        var kept = new TreeMap<String, String>();
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT login, coalesce(confirmed, '-') || ' / ' || coalesce(wished, '-') AS address
                          FROM notice.address JOIN people.account ON account.id = account_id
                        """)) {
            while (rows.next()) {
                kept.put(rows.getString("login"), rows.getString("address"));
            }
        }
        return kept;
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                SERVER.url() + DATABASE, SERVER.superuser(), SERVER.secrets().of(SERVER.superuser()));
    }
}
