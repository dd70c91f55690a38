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
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;

/** One real PostgreSQL for the whole test run; each Spring context that imports it shares its database. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    private static final Path FOLDER = folder();
    private static final EmbeddedPostgres SERVER = start();

    private static Path folder() {
        try {
            Path made = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "yinfeng-test-");
            made.toFile().setExecutable(true, false);
            return made;
        } catch (IOException cannotMake) {
            throw new UncheckedIOException(cannotMake);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            Path programs = FOLDER.resolveSibling("yinfeng-programs-" + System.getProperty("user.name"));
            EmbeddedPostgres server = EmbeddedPostgres.start(FOLDER, programs, List.of("fsync=off"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, FOLDER)));
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

    /** The data folder of the installation under test, gone after the run. */
    public static Path folderOfData() {
        return FOLDER.resolve("data-of-application");
    }

    /** A context with a database of its own has a folder of its own too: the first administrator's password is in it. */
    @Bean
    DynamicPropertyRegistrar dataFolder(Environment environment) {
        String database = environment.getProperty("yinfeng.database.name");
        Path folder = database == null ? folderOfData() : FOLDER.resolve("data-of-" + database);
        return properties -> properties.add("yinfeng.data", folder::toString);
    }

    @Bean
    DatabaseServer databaseServer() {
        return server();
    }
}
