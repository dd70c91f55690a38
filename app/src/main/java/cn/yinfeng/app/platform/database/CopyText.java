package cn.yinfeng.app.platform.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;

/** Rows on their way into a table by COPY; what is kept in memory does not grow with the rows. */
public final class CopyText implements AutoCloseable {
    private static final int FLUSH = 1 << 15;
    private final String sql;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(2 * FLUSH);

    CopyText(Connection connection, String sql) throws SQLException {
        this.sql = sql;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }

    public void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values[i]);
        }
        text.append('\n');
        if (text.length() > FLUSH) {
            flush();
        }
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String plain = value.toString();
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            switch (each) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(each);
            }
        }
    }

    private void flush() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException broken) {
            throw new UncategorizedSQLException("copy", sql, broken);
        }
    }

    /** All rows are in. */
    void end() throws SQLException {
        flush();
        copy.endCopy();
    }

    /** Gives up what has not been ended. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
