package cn.yinfeng.app.platform.database;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction of the database's job role, which writes what no caller may: lamps, deliveries. No bean of Spring's kinds, so that nobody else's work is
 * done as the job by mistake.
 */
@Component
public class JobTransaction {
    private final TransactionTemplate transaction;

    JobTransaction(@Qualifier("job") DataSource dataSource) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    public <T> T call(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    public void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
