package cn.yinfeng.app.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.platform.database.Database;
import cn.yinfeng.app.platform.database.DatabaseRole;
import cn.yinfeng.app.platform.database.Migrations;
import cn.yinfeng.app.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The role that serves visitors reads the portal's schema and nothing else, whatever tables there are. */
class PublicRoleTest {
    private static Connection owner;
    private static Connection visitor;

    @BeforeAll
    static void a_database_with_every_module() throws SQLException {
        Database database = TestDatabase.server().prepare("public_role_test");
        Migrations.run(database);
        owner = connect(database, DatabaseRole.OWNER);
        visitor = connect(database, DatabaseRole.PUBLIC);
    }

    @AfterAll
    static void close() throws SQLException {
        owner.close();
        visitor.close();
    }

    private static Connection connect(Database database, DatabaseRole role) throws SQLException {
        return DriverManager.getConnection(
                database.url(), role.login(), database.passwords().apply(role));
    }

    private static List<String> relations() throws SQLException {
        return names("""
                SELECT format('%I.%I', nspname, relname)
                  FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
                 WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                   AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND nspname NOT LIKE 'pg_temp%'
                """);
    }

    private static List<String> names(String question) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static boolean canRead(String relation) {
        return can("SELECT * FROM " + relation + " LIMIT 1");
    }

    private static boolean can(String sql) {
        try (var statement = visitor.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException denied) {
            assertThat(denied.getSQLState())
                    .as(sql + ": " + denied.getMessage())
                    .isEqualTo("42501");
            return false;
        }
    }

    @Test
    void it_reads_publications_and_their_content_and_no_other_relation() throws SQLException {
        var readable = new TreeMap<Boolean, List<String>>();
        for (String relation : relations()) {
            readable.computeIfAbsent(canRead(relation), none -> new ArrayList<>())
                    .add(relation);
        }
        assertThat(readable.get(true))
                .containsExactlyInAnyOrder(
                        "portal.publication", "portal.content", "portal.ranking", "portal.ranking_content");
        assertThat(readable.get(false)).hasSizeGreaterThan(15).contains("people.unit", "ledger.entry");
    }

    @Test
    void a_table_granted_by_mistake_would_be_found() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("CREATE SCHEMA mistake");
            statement.execute("CREATE TABLE mistake.secret AS SELECT 1 AS one");
            statement.execute("GRANT USAGE ON SCHEMA mistake TO PUBLIC");
            statement.execute("GRANT SELECT ON mistake.secret TO PUBLIC");
            assertThat(relations()).contains("mistake.secret");
            assertThat(canRead("mistake.secret")).isTrue();
            statement.execute("DROP SCHEMA mistake CASCADE");
        }
    }

    @Test
    void it_writes_nothing_and_makes_nothing() {
        assertThat(can("DELETE FROM portal.publication")).isFalse();
        assertThat(can("UPDATE portal.content SET body = ''")).isFalse();
        assertThat(can("CREATE TABLE public.mine (id int)")).isFalse();
        assertThat(can("CREATE TEMP TABLE mine (id int)")).isFalse();
        assertThatThrownBy(() -> {
                    try (var statement = visitor.createStatement()) {
                        statement.execute("SET ROLE yinfeng_app");
                    }
                })
                .isInstanceOf(SQLException.class);
    }
}
