package cn.yinfeng.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.platform.database.Database;
import cn.yinfeng.app.platform.database.DatabaseRole;
import cn.yinfeng.app.platform.database.Migrations;
import cn.yinfeng.app.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks what the migrations made: no view, table or role lets a reader past the data scope. */
class DatabaseWalkTest {
    private static final String OURS = "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')";

    private static final String VIEWS_PAST_THE_SCOPE = """
            select c.oid::regclass::text
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'v'
               and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
               and %s
             union all select 'materialised ' || matviewname from pg_matviews
             order by 1
            """.formatted(OURS);

    /** Unlogged tables are staging: rows of one batch, which no reader is given. */
    private static final String SCOPED_TABLES_UNPROTECTED = """
            select c.oid::regclass::text
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and c.relpersistence = 'p'
               and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('unit_id', 'sight'))
               and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'scope'))
               and %s
             order by 1
            """.formatted(OURS);

    private static final String SCHEMAS_OPEN_TO_THE_PUBLIC = """
            select n.nspname
              from pg_namespace n
             where has_schema_privilege('yinfeng_public', n.oid, 'usage')
               and n.nspname <> 'portal'
               and %s
             order by 1
            """.formatted(OURS);

    private static final String ROLES_PAST_THE_SCOPE = """
            select rolname
              from pg_roles
             where rolname like 'yinfeng%'
               and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                    or exists (select from pg_auth_members m where m.member = pg_roles.oid))
            union
            select r.rolname
              from pg_class c join pg_roles r on r.oid = c.relowner
             where r.rolname in ('yinfeng_app', 'yinfeng_job', 'yinfeng_public')
             order by 1
            """;

    private static Database database;

    @BeforeAll
    static void migrated() throws SQLException {
        database = TestDatabase.server().prepare("walk_test");
        Migrations.run(database);
    }

    @Test
    void every_view_asks_with_the_rights_of_its_reader() throws SQLException {
        assertThat(find(VIEWS_PAST_THE_SCOPE)).isEmpty();
        assertThat(find(
                        VIEWS_PAST_THE_SCOPE,
                        "create view ledger.leak as select * from ledger.entry",
                        "create view ledger.tight with (security_invoker = true) as select * from ledger.entry"))
                .containsExactly("ledger.leak");
    }

    @Test
    void every_table_of_records_with_unit_and_sight_is_under_the_scope() throws SQLException {
        assertThat(find(SCOPED_TABLES_UNPROTECTED)).isEmpty();
        assertThat(find(
                        SCOPED_TABLES_UNPROTECTED,
                        "create table ledger.bare (unit_id int not null, sight smallint not null)",
                        "alter table ledger.entry no force row level security",
                        "drop policy scope on ledger.subject"))
                .containsExactly("ledger.bare", "ledger.entry", "ledger.subject");
    }

    @Test
    void the_public_role_reaches_the_portal_and_nothing_else() throws SQLException {
        assertThat(find(SCHEMAS_OPEN_TO_THE_PUBLIC)).isEmpty();
        assertThat(find(SCHEMAS_OPEN_TO_THE_PUBLIC, "grant usage on schema ledger to yinfeng_public"))
                .containsExactly("ledger");
    }

    @Test
    void no_role_that_serves_requests_owns_anything_or_passes_the_scope() throws SQLException {
        assertThat(find(ROLES_PAST_THE_SCOPE)).isEmpty();
    }

    /** What the question finds, after these changes by the owner, which are then undone. */
    private static List<String> find(String question, String... changes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.url(),
                        DatabaseRole.OWNER.login(),
                        database.passwords().apply(DatabaseRole.OWNER));
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String change : changes) {
                statement.execute(change);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            connection.rollback();
            return found;
        }
    }
}
