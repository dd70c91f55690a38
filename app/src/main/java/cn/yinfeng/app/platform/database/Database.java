package cn.yinfeng.app.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;

/**
 * One database with its four roles made.
 *
 * @param url JDBC address with the database's name
 * @param passwords the password of each role
 */
public record Database(String url, Function<DatabaseRole, String> passwords) {
    /** Jobs add up whole ledgers; with the server's 4 MB they would sort on disk. */
    private static final String MEMORY_OF_A_JOB = "32MB";

    /** A pool of connections as one role. */
    public HikariDataSource pool(DatabaseRole role, int size) {
        var config = new HikariConfig();
        config.setPoolName(role.login());
        config.setJdbcUrl(url);
        config.setUsername(role.login());
        config.setPassword(passwords.apply(role));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setAutoCommit(true);
        config.addDataSourceProperty("prepareThreshold", "3");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", role.login());
        if (role == DatabaseRole.JOB) {
            config.addDataSourceProperty("options", "-c work_mem=" + MEMORY_OF_A_JOB);
        }
        return new HikariDataSource(config);
    }
}
