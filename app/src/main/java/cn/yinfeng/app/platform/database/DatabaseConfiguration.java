package cn.yinfeng.app.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Three ways into one database: under the caller's scope (the default), as a job, and as the public. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @ConditionalOnMissingBean(DatabaseServer.class)
    @ConditionalOnProperty(name = "yinfeng.database.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedPostgres embeddedPostgres(Environment environment) throws IOException {
        Path base = Path.of(environment.getProperty("yinfeng.data", "data"));
        return EmbeddedPostgres.start(base, base, List.of());
    }

    @Bean
    @ConditionalOnMissingBean(DatabaseServer.class)
    @ConditionalOnProperty(name = "yinfeng.database.url", matchIfMissing = true, havingValue = "embedded")
    DatabaseServer embeddedServer(EmbeddedPostgres postgres) {
        return postgres.server();
    }

    /** The embedded server's database, or the one that {@code yinfeng.database.url} and the four passwords name. */
    @Bean
    Database database(Environment environment, java.util.Optional<DatabaseServer> server) throws SQLException {
        Database database = server.isPresent()
                ? server.get().prepare(environment.getProperty("yinfeng.database.name", "yinfeng"))
                : new Database(
                        environment.getRequiredProperty("yinfeng.database.url"),
                        role -> environment.getRequiredProperty(
                                "yinfeng.database.password." + role.name().toLowerCase(Locale.ROOT)));
        Migrations.run(database);
        return database;
    }

    @Bean
    @Primary
    DataSource dataSource(Database database, Environment environment) {
        return database.pool(
                DatabaseRole.APP, environment.getProperty("yinfeng.database.connections", Integer.class, 16));
    }

    @Bean
    @Qualifier("job")
    DataSource jobDataSource(Database database) {
        return database.pool(DatabaseRole.JOB, 4);
    }

    @Bean
    @Qualifier("public")
    DataSource publicDataSource(Database database) {
        return database.pool(DatabaseRole.PUBLIC, 4);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource, ObjectProvider<Clock> clock) {
        return new ScopedTransactionManager(dataSource, () -> LocalDate.now(clock.getObject()));
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @Qualifier("job")
    JdbcClient jobJdbc(@Qualifier("job") DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @Qualifier("public")
    JdbcClient publicJdbc(@Qualifier("public") DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
