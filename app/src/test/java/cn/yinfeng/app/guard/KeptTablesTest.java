package cn.yinfeng.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.platform.database.DatabaseRole;
import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.platform.database.Migrations;
import cn.yinfeng.app.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every table that claims to be kept for ever refuses change: to the application by privilege, to the owner by trigger. */
class KeptTablesTest {
    private static final String DATABASE = "walk_test";
    private static final String NO_PRIVILEGE = "42501";
    private static final String REFUSED = "YF002";
    private static final DatabaseServer SERVER = TestDatabase.server();

    private static final String CLAIMS = "select name from platform.kept_table order by name";

    private static final String REFUSING_IN_THEIR_OWN_WAY = """
            select tgrelid::regclass::text
              from pg_trigger
             where tgname in ('append_only', 'written_once')
               and (tgfoid <> 'platform.refuse_change'::regproc
                    or tgrelid not in (select name::regclass from platform.kept_table))
             order by 1
            """;

    @BeforeAll
    static void migrated() throws SQLException {
        Migrations.run(SERVER.prepare(DATABASE));
    }

    @Test
    void what_is_signed_entered_or_recorded_claims_to_be_kept() throws SQLException {
        assertThat(ask(CLAIMS))
                .contains(
                        "audit.record",
                        "audit.seal",
                        "ledger.entry",
                        "project.schedule",
                        "rulebook.signature",
                        "signing.act",
                        "signing.version",
                        "submission.version",
                        "supervision.change");
    }

    @Test
    void every_kept_table_refuses_each_change_to_the_application_and_to_its_owner() throws SQLException {
        assertThat(allowed()).isEmpty();
    }

    @Test
    void a_missing_trigger_a_privilege_too_many_and_a_forgotten_column_are_noticed() throws SQLException {
        assertThat(allowed("alter table rulebook.signature disable trigger append_only"))
                .contains("yinfeng_owner: delete from rulebook.signature where false")
                .contains("yinfeng_owner: truncate rulebook.signature cascade");
        assertThat(allowed("grant update (reason) on signing.act to yinfeng_app"))
                .containsExactly("yinfeng_app: update signing.act set reason = reason where false");
        assertThat(allowed("alter table ledger.entry add note text"))
                .containsExactly("yinfeng_owner: update ledger.entry set note = note where false");
    }

    @Test
    void no_table_refuses_in_a_way_of_its_own() throws SQLException {
        assertThat(ask(REFUSING_IN_THEIR_OWN_WAY)).isEmpty();
        assertThat(
                        ask(
                                REFUSING_IN_THEIR_OWN_WAY,
                                "create trigger append_only before delete on people.unit execute function platform.refuse_change()"))
                .containsExactly("people.unit");
    }

    private static List<String> ask(String question, String... changes) throws SQLException {
        try (Connection connection = changed(changes);
                Statement statement = connection.createStatement()) {
            return texts(statement, question);
        }
    }

    /** Who may do what to a kept table after these changes, which are then undone. */
    private static List<String> allowed(String... changes) throws SQLException {
        try (Connection connection = changed(changes);
                Statement statement = connection.createStatement()) {
            var allowed = new ArrayList<String>();
            for (String table : texts(statement, CLAIMS)) {
                for (String attempt : attempts(statement, table)) {
                    if (!attempt(connection, DatabaseRole.APP, attempt).equals(NO_PRIVILEGE)) {
                        allowed.add(DatabaseRole.APP.login() + ": " + attempt);
                    }
                    if (!attempt(connection, DatabaseRole.OWNER, attempt).equals(REFUSED)) {
                        allowed.add(DatabaseRole.OWNER.login() + ": " + attempt);
                    }
                }
            }
            return allowed;
        }
    }

    private static List<String> attempts(Statement statement, String table) throws SQLException {
        var attempts = new ArrayList<String>();
        for (String column : columns(statement, table)) {
            attempts.add("update " + table + " set " + column + " where false");
        }
        attempts.add("delete from " + table + " where false");
        attempts.add("truncate " + table + " cascade");
        return attempts;
    }

    /** Each with a value that it may be given: what the database fills by itself takes nothing but its own. */
    private static List<String> columns(Statement statement, String table) throws SQLException {
        return texts(statement, """
                select quote_ident(attname) || case when attidentity = 'a' or attgenerated <> '' then ' = default'
                                                    else ' = ' || quote_ident(attname) end
                  from pg_attribute
                 where attrelid = '%1$s'::regclass and attnum > 0 and not attisdropped
                   and not (attname = 'sight' and exists (select from platform.subject_table where name = '%1$s'))
                 order by attnum
                """.formatted(table));
    }

    /** The state in which the attempt ended; empty where it was let through. */
    private static String attempt(Connection connection, DatabaseRole role, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + role.login());
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            connection.rollback(before);
        }
    }

    private static Connection changed(String... changes) throws SQLException {
        Connection connection = DriverManager.getConnection(
                SERVER.url() + DATABASE, SERVER.superuser(), SERVER.secrets().of(SERVER.superuser()));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change);
            }
        }
        return connection;
    }

    private static List<String> texts(Statement statement, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
