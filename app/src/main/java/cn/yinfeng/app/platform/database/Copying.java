package cn.yinfeng.app.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** A COPY on the connection of the running transaction. */
public final class Copying {
    private Copying() {}

    public static void into(DataSource dataSource, String sql, Consumer<CopyText> rows) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (var copy = new CopyText(connection, sql)) {
            rows.accept(copy);
            copy.end();
        } catch (SQLException refused) {
            throw new UncategorizedSQLException("copy", sql, refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
