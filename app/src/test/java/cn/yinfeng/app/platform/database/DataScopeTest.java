package cn.yinfeng.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The data scope of {@code platform.protect}, on a table of our own, through the transaction manager. */
class DataScopeTest {
    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void a_city_with_two_parks() throws SQLException {
        Database database = TestDatabase.server().prepare("scope_test");
        Migrations.run(database);
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        DatabaseRole.OWNER.login(),
                        database.passwords().apply(DatabaseRole.OWNER));
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO people.unit (id, parent_id, code, name, kind, created_at) VALUES
                      (1, NULL, 'c', '市', 'CITY', '2023-01-01'), (2, 1, 'p', '甲园', 'PARK', '2023-01-01'),
                      (3, 1, 'q', '乙园', 'PARK', '2023-01-01')
                    """);
            statement.execute("CREATE SCHEMA probe");
            statement.execute("CREATE TABLE probe.thing (id int, unit_id int NOT NULL, sight smallint NOT NULL)");
            statement.execute("INSERT INTO probe.thing VALUES (1, 1, 1), (2, 2, 1), (3, 2, 2), (4, 3, 1), (5, 3, 1)");
            statement.execute("CALL platform.protect('probe.thing')");
            statement.execute("GRANT USAGE ON SCHEMA probe TO yinfeng_app, yinfeng_job");
            statement.execute("GRANT SELECT, INSERT ON probe.thing TO yinfeng_app");
        }
        DataSource app = database.pool(DatabaseRole.APP, 2);
        jdbc = JdbcClient.create(app);
        transaction = new TransactionTemplate(new ScopedTransactionManager(app));
    }

    private static Caller at(int unit) {
        return new Caller(new UUID(0, unit), "甲", "clerk", unit, 1, Set.of());
    }

    private static long things(Caller caller) {
        Supplier<Long> count = () ->
                jdbc.sql("SELECT count(*) FROM probe.thing").query(Long.class).single();
        Long seen = caller.call(() -> transaction.execute(status -> count.get()));
        return seen == null ? -1 : seen;
    }

    @Test
    void a_park_sees_its_own_rows_of_every_depth_and_no_others() {
        assertThat(things(at(2))).isEqualTo(2);
        assertThat(things(at(3))).isEqualTo(2);
    }

    @Test
    void a_city_sees_its_parks_down_to_its_depth_of_sight() {
        assertThat(things(at(1))).isEqualTo(4);
    }

    @Test
    void no_caller_is_an_error_and_never_an_empty_list() {
        assertThatThrownBy(() -> transaction.execute(status -> jdbc.sql("SELECT count(*) FROM probe.thing")
                        .query(Long.class)
                        .single()))
                .hasMessageContaining("no data scope");
        assertThatThrownBy(() -> jdbc.sql("SELECT count(*) FROM probe.thing")
                        .query(Long.class)
                        .single())
                .hasMessageContaining("no data scope");
    }

    @Test
    void a_row_of_another_unit_cannot_be_written() {
        assertThatThrownBy(() -> at(2).run(() -> transaction.executeWithoutResult(status ->
                        jdbc.sql("INSERT INTO probe.thing VALUES (9, 3, 1)").update())))
                .hasStackTraceContaining("row-level security");
    }
}
