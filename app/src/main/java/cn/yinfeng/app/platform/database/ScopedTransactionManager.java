package cn.yinfeng.app.platform.database;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.time.MovableClock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the beginning of every transaction who acts. Without a caller nothing is told, and the first
 * scoped table that is touched raises an error: silence would look like an empty list.
 */
public class ScopedTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private static final String TELL =
            "SELECT set_config('yinfeng.unit', ?, true), set_config('yinfeng.sight', ?, true), set_config('yinfeng.account', ?, true),"
                    + " set_config('yinfeng.day', ?, true)";

    private final transient Supplier<LocalDate> today;

    /** With the real date. */
    public ScopedTransactionManager(DataSource dataSource) {
        this(dataSource, new MovableClock());
    }

    private ScopedTransactionManager(DataSource dataSource, Clock clock) {
        this(dataSource, () -> LocalDate.now(clock));
    }

    /**
     * With the date of the business clock.
     *
     * @param today the date by which sharing begins and ends
     */
    public ScopedTransactionManager(DataSource dataSource, Supplier<LocalDate> today) {
        super(dataSource);
        this.today = today;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            Caller.find().ifPresent(this::tell);
        } catch (RuntimeException notTold) {
            doCleanupAfterCompletion(transaction);
            throw notTold;
        }
    }

    private void tell(Caller caller) {
        Connection connection = DataSourceUtils.getConnection(obtainDataSource());
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, Integer.toString(caller.unit()));
            statement.setString(2, Integer.toString(caller.sight()));
            statement.setString(3, caller.account().toString());
            statement.setString(4, today.get().toString());
            statement.execute();
        } catch (SQLException failed) {
            throw new CannotCreateTransactionException("cannot tell the database who acts", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, obtainDataSource());
        }
    }
}
