package cn.yinfeng.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database server of the platform that is measured. */
record Server(Path data) {
    /** A bare connection as the server's superuser. */
    Connection connect() throws IOException, SQLException {
        var secrets = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("database.secrets"))) {
            secrets.load(in);
        }
        String port =
                Files.readAllLines(data.resolve("database/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/yinfeng", "postgres", secrets.getProperty("postgres"));
    }

    /**
     * Does at once what autovacuum does within minutes of a bulk load, so that it is not measured as part of whatever is
     * asked next. The peer's rows had long settled too.
     */
    void settle() throws IOException, SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE)");
            statement.execute("CHECKPOINT");
        }
    }
}
