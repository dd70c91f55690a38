package cn.yinfeng.app.testkit;

import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;

/** One real PostgreSQL for the whole test run; each Spring context that imports it shares its database. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            Path data = Files.createTempDirectory(temporary, "yinfeng-test-");
            data.toFile().setExecutable(true, false);
            Path programs = temporary.resolve("yinfeng-programs-" + System.getProperty("user.name"));
            EmbeddedPostgres server = EmbeddedPostgres.start(data, programs, List.of("fsync=off"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
            return server;
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    private static void stop(EmbeddedPostgres server, Path data) {
        try {
            server.close();
        } catch (IOException stopped) {
            System.err.println(stopped.getMessage());
        } finally {
            FileSystemUtils.deleteRecursively(data.toFile());
        }
    }

    /** The server, for tests that need no Spring. */
    public static DatabaseServer server() {
        return SERVER.server();
    }

    @Bean
    DatabaseServer databaseServer() {
        return server();
    }
}
