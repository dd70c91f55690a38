package cn.yinfeng.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Projects with ten entries each on average, written past the application: a ledger as large as the field bench imports, in a
 * fraction of the time. Nothing here is measured.
 */
record LedgerFill(Server server, Region region) {
    private static final String PARKS =
            "CREATE TEMPORARY TABLE park AS SELECT row_number() OVER (ORDER BY id) - 1 AS place, id FROM people.unit"
                    + " WHERE kind = 'PARK'";
    private static final String SUBJECTS = """
            INSERT INTO ledger.subject (number, subject_kind, subject_id, valid_from, unit_id, sight, label, cohort_event,
                   signed_on, origin, contract_type)
            SELECT g, 'project', md5('b' || g)::uuid, '2021-01-01'::date + g % 1000, park.id, 1, '项目' || g,
                   CASE WHEN g % 5 = 0 THEN '推介会' END, '2021-01-01'::date + g % 1000, '省外', 'FORMAL'
              FROM generate_series(1, ?) g JOIN park ON park.place = g % (SELECT count(*) FROM park)
            """;
    private static final String ENTRIES = """
            INSERT INTO ledger.entry
                   (number, id, subject_kind, subject_id, unit_id, sight, indicator, period_from, period_to, amount, currency,
                    effect, basis, source, origin_kind, entered_by, entered_by_name, entered_at)
            SELECT ? + row_number() OVER (ORDER BY k, g), uuidv7(), 'project', md5('b' || g)::uuid, park.id, 1, indicator,
                   day, day, amount, CASE WHEN amount > 1 THEN 'CNY' END, amount,
                   CASE WHEN k = 10 THEN 'RECOGNISED' ELSE 'REPORTED' END, '省外资金', 'IMPORT', md5('x')::uuid, '甲', '2023-12-31'
              FROM generate_series(1, 11) k, generate_series(1, ?) g JOIN park ON park.place = g % (SELECT count(*) FROM park),
                   LATERAL (SELECT (ARRAY['signed', 'contractAmount', 'registration', 'start', 'production', 'fundsInPlace',
                                   'fundsInPlace', 'fundsInPlace', 'fundsInPlace', 'fundsInPlace', 'fundsInPlace'])[k] AS indicator,
                                   '2021-01-01'::date + g % 1000 + 7 * k AS day,
                                   CASE WHEN k IN (1, 3, 4, 5) THEN 1 ELSE 100000 + g END AS amount) made
             WHERE k NOT IN (4, 5) OR g % k < 3
            """;

    void fill(int projects) throws IOException, SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(PARKS);
            long before = number(statement, "SELECT number FROM ledger.counter");
            if (before != 0) {
                throw new IllegalStateException("the ledger of " + region.unitId("r") + " is not empty");
            }
            write(connection, SUBJECTS, projects);
            write(connection, ENTRIES, projects, projects);
            statement.execute("UPDATE ledger.counter SET number = (SELECT max(number) FROM ledger.entry)");
        }
    }

    private static long number(Statement statement, String question) throws SQLException {
        try (var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void write(Connection connection, String sql, int... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setInt(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
