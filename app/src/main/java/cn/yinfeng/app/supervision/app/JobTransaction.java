package cn.yinfeng.app.supervision.app;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction of the database's job role, which writes lamps. No bean of Spring's kinds, so that nobody else's work is
 * done as the job by mistake.
 */
@Component
class JobTransaction {
    private final TransactionTemplate transaction;

    JobTransaction(@Qualifier("job") DataSource dataSource) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    <T> T call(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
