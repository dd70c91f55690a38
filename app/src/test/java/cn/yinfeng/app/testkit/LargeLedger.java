package cn.yinfeng.app.testkit;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.database.Database;
import cn.yinfeng.app.platform.database.DatabaseRole;
import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.platform.database.Migrations;
import cn.yinfeng.app.platform.database.ScopedTransactionManager;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database of its own with a province, 10 cities, 120 counties and parks, and many projects with entries written past
 * the application, for scope and speed. The first park ({@link #PARK}) has 999 projects.
 */
public final class LargeLedger implements AutoCloseable {
    public static final int PROVINCE = 1;
    public static final int PARK = 12;
    public static final int OF_THE_PARK = 999;
    private static final String UNITS = """
            INSERT INTO people.unit (id, parent_id, code, name, kind, created_at)
            SELECT 1, NULL::int, 'p', '省', 'PROVINCE', '2019-01-01'::timestamptz
            UNION ALL SELECT 1 + g, 1, 'c' || g, '市' || g, 'CITY', '2019-01-01' FROM generate_series(1, 10) g
            UNION ALL SELECT 11 + g, 2 + (g - 1) / 12, 'k' || g, '园' || g, 'PARK', '2019-01-01' FROM generate_series(1, 120) g
            """;
    private static final String SUBJECTS = """
            INSERT INTO ledger.subject
            SELECT g, 'project', md5('p' || g)::uuid, '2019-01-01'::date + (g % 1600),
                   CASE WHEN g <= 999 THEN 12 ELSE 13 + g % 119 END, 1, '项目' || g,
                   CASE WHEN g % 5 = 0 THEN '兰洽会' END, '2019-01-01'::date + (g % 1600), '省外', 'FORMAL'
              FROM generate_series(1, {projects}) g
            """;
    private static final String ENTRIES = """
            INSERT INTO ledger.entry
                   (number, id, subject_kind, subject_id, unit_id, sight, indicator, period_from, period_to, amount, currency,
                    effect, basis, source, voucher, origin_kind, entered_by, entered_by_name, entered_at)
            SELECT {projects} + row_number() OVER (ORDER BY k, g), uuidv7(), 'project', md5('p' || g)::uuid,
                   CASE WHEN g <= 999 THEN 12 ELSE 13 + g % 119 END, 1, indicator, day, day, amount,
                   CASE WHEN amount > 1 THEN 'CNY' END, amount, CASE WHEN k = 10 THEN 'RECOGNISED' ELSE 'REPORTED' END,
                   '省外资金', 'v' || g || '-' || k, 'IMPORT', md5('x')::uuid, '甲', '2023-01-01'
              FROM generate_series(1, {entries}) k, generate_series(1, {projects}) g,
                   LATERAL (SELECT (ARRAY['signed', 'contractAmount', 'registration', 'start', 'completion', 'fundsInPlace',
                                   'fundsInPlace', 'fundsInPlace', 'fundsInPlace', 'fundsInPlace'])[k] AS indicator,
                                   '2019-01-01'::date + g % 1600 + 20 * k AS day,
                                   CASE WHEN k IN (1, 3, 4, 5) THEN 1 ELSE 100000 + g END AS amount) made
            """;
    private static final String BALANCES = """
            INSERT INTO ledger.balance
            SELECT subject_id, indicator, basis, max(unit_id), 1, sum(effect), max(currency), max(period_to), max(number)
              FROM ledger.entry
             GROUP BY subject_id, indicator, basis
            """;

    private static final String PROJECTS = """
            INSERT INTO project.project (id, unit_id, sight, signed_from, signed_to, created_by, created_at, number, name, investor,
                                         origin, industry, contract_type, event, contact_name, contact_phone, remark,
                                         created_by_name)
            SELECT subject_id, unit_id, sight, signed_on, signed_on, md5('x')::uuid, '2023-01-01', 'P2023-' || lpad(number::text, 6, '0'),
                   label, '某公司', 'OUTSIDE_PROVINCE', '', 'FORMAL', '', '', '', '', '甲'
              FROM ledger.subject
            """;
    private static final String SCHEDULES = """
            INSERT INTO project.schedule (number, id, project_id, unit_id, sight, kind, year, amount, first_day, recorded_by,
                                          recorded_by_name, recorded_at)
            SELECT number * 2 - 1, uuidv7(), subject_id, unit_id, sight, 'PLANNED_START', NULL::int, NULL::bigint, signed_on + 90,
                   md5('x')::uuid, '甲', '2023-01-01'::timestamptz
              FROM ledger.subject
            UNION ALL
            SELECT number * 2, uuidv7(), subject_id, unit_id, sight, 'PLANNED_FUNDS', 2025, 300000, NULL, md5('x')::uuid, '甲',
                   '2023-01-01'
              FROM ledger.subject
            """;

    private final DatabaseServer server;
    private final Database database;
    private final HikariDataSource app;
    private final HikariDataSource job;
    private final TransactionTemplate transaction;

    private LargeLedger(DatabaseServer server, Database database) {
        this.server = server;
        this.database = database;
        this.app = database.pool(DatabaseRole.APP, 2);
        this.job = database.pool(DatabaseRole.JOB, 2);
        this.transaction = new TransactionTemplate(new ScopedTransactionManager(app));
    }

    /** A database with so many projects and entries of each (1 to 10). */
    public static LargeLedger with(String name, int projects, int entriesEach) throws SQLException {
        DatabaseServer server = TestDatabase.server();
        var made = new LargeLedger(server, server.prepare(name));
        Migrations.run(made.database);
        try (var connection = made.connect(server.superuser(), server.secrets().of(server.superuser()));
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = origin");
            statement.execute(UNITS);
            statement.execute("SET session_replication_role = replica");
            statement.execute(fill(SUBJECTS, projects, entriesEach));
            statement.execute(fill(ENTRIES, projects, entriesEach));
            statement.execute(BALANCES);
            statement.execute(PROJECTS);
            statement.execute(SCHEDULES);
            statement.execute("UPDATE project.schedule_counter SET number = 2 * " + projects);
            statement.execute("UPDATE ledger.counter SET number = " + projects * (1L + entriesEach));
            statement.execute("VACUUM ANALYZE");
        }
        return made;
    }

    private static String fill(String sql, int projects, int entries) {
        return sql.replace("{projects}", Integer.toString(projects)).replace("{entries}", Integer.toString(entries));
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), role, password);
    }

    /** Does something to the database as its owner. */
    public void asOwner(String sql) throws SQLException {
        try (var connection =
                        connect(DatabaseRole.OWNER.login(), database.passwords().apply(DatabaseRole.OWNER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The same past triggers and policies. */
    public void asSuperuser(String sql) throws SQLException {
        try (var connection = connect(server.superuser(), server.secrets().of(server.superuser()));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A caller at a unit. */
    public static Caller at(int unit, int sight) {
        return new Caller(new UUID(0, unit), "甲", "clerk", unit, sight, Set.of("entry.read", "figure.read"));
    }

    /** In a transaction of role app, as this caller. */
    public <T> T as(Caller caller, Supplier<T> work) {
        return caller.call(() -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    public DataSource app() {
        return app;
    }

    public DataSource jobDataSource() {
        return job;
    }

    public JdbcClient appJdbc() {
        return JdbcClient.create(app);
    }

    public JdbcClient jobJdbc() {
        return JdbcClient.create(job);
    }

    @Override
    public void close() throws SQLException {
        app.close();
        job.close();
        try (var connection = DriverManager.getConnection(
                        server.url() + "postgres",
                        server.superuser(),
                        server.secrets().of(server.superuser()));
                var statement = connection.createStatement()) {
            String name = database.url().substring(database.url().lastIndexOf('/') + 1);
            statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
        }
    }
}
