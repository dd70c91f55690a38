package cn.yinfeng.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.platform.database.Database;
import cn.yinfeng.app.platform.database.DatabaseRole;
import cn.yinfeng.app.platform.database.Migrations;
import cn.yinfeng.app.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scope test is worth something: it turns red where the policy is off, and behind a view that forgets the reader. */
class ProjectScopeGuardTest {
    private static Database database;

    @BeforeAll
    static void a_city_with_a_park_of_two_projects_among_five() throws SQLException {
        database = TestDatabase.server().prepare("project_scope_guard");
        Migrations.run(database);
        as(DatabaseRole.OWNER, """
                INSERT INTO people.unit (id, parent_id, code, name, kind, created_at) VALUES
                  (1, NULL, 'c', '市', 'CITY', '2023-01-01'), (2, 1, 'p', '小园', 'PARK', '2023-01-01'),
                  (3, 1, 'q', '大区', 'COUNTY', '2023-01-01')
                """);
        as(DatabaseRole.APP, """
                SELECT set_config('yinfeng.unit', '1', false), set_config('yinfeng.sight', '2', false);
                INSERT INTO project.project (id, number, name, unit_id, sight, investor, origin, industry, contract_type,
                                             signed_from, signed_to, event, contact_name, contact_phone, remark, created_by,
                                             created_by_name, created_at)
                SELECT uuidv7(), 'N' || g, '项目' || g, CASE WHEN g <= 2 THEN 2 ELSE 3 END, 1, '', 'ABROAD', '', 'FORMAL',
                       '2023-05-01', '2023-05-01', '', '', '', '', uuidv7(), '甲', '2023-05-01'
                  FROM generate_series(1, 5) AS g
                """);
    }

    private static void as(DatabaseRole role, String sql) throws SQLException {
        try (var connection = connect(role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(DatabaseRole role) throws SQLException {
        return DriverManager.getConnection(
                database.url(), role.login(), database.passwords().apply(role));
    }

    private static long seenByThePark(String relation) throws SQLException {
        try (var connection = connect(DatabaseRole.APP);
                var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('yinfeng.unit', '2', false), set_config('yinfeng.sight', '1', false)");
            try (var rows = statement.executeQuery("SELECT count(*) FROM project." + relation)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void the_park_sees_two_and_would_see_five_without_the_policy() throws SQLException {
        assertThat(seenByThePark("project")).isEqualTo(2);
        as(DatabaseRole.OWNER, "ALTER TABLE project.project DISABLE ROW LEVEL SECURITY");
        try {
            assertThat(seenByThePark("project")).isEqualTo(5);
        } finally {
            as(DatabaseRole.OWNER, "ALTER TABLE project.project ENABLE ROW LEVEL SECURITY");
        }
        assertThat(seenByThePark("project")).isEqualTo(2);
    }

    @Test
    void a_view_shows_two_only_if_it_asks_as_the_reader() throws SQLException {
        as(DatabaseRole.OWNER, """
                CREATE VIEW project.of_the_owner AS SELECT * FROM project.project;
                CREATE VIEW project.of_the_reader WITH (security_invoker = true) AS SELECT * FROM project.project;
                GRANT SELECT ON project.of_the_owner, project.of_the_reader TO yinfeng_app
                """);
        assertThat(seenByThePark("of_the_reader")).isEqualTo(2);
        assertThat(seenByThePark("of_the_owner")).isEqualTo(5);
    }
}
