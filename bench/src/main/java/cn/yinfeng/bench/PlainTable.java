package cn.yinfeng.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The peer: as many rows in a plain table of the same server, without scope, asked for in plain SQL (a count and a
 * page) over one bare connection. No HTTP, no JSON, no login: what is left is what the database alone costs.
 */
final class PlainTable implements AutoCloseable {
    private final Connection connection;

    PlainTable(Server server, int rows) throws IOException, SQLException {
        connection = server.connect();
        execute("CREATE TEMPORARY TABLE plain (id bigint PRIMARY KEY, name text, investor text, amount bigint,"
                + " signed_on date)");
        execute("INSERT INTO plain SELECT i, '项目' || i, '公司' || i % 5000, i, date '2021-01-01' + i % 1000"
                + " FROM generate_series(1, " + rows + ") AS i");
        execute("CREATE INDEX ON plain (signed_on DESC, id DESC)");
        execute("ANALYZE plain");
    }

    void page() throws SQLException {
        read("SELECT count(*) FROM plain");
        read("SELECT * FROM plain ORDER BY signed_on DESC, id DESC LIMIT 20");
    }

    private void read(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
