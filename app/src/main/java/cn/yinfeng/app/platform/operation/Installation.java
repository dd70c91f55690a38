package cn.yinfeng.app.platform.operation;

import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.platform.database.EmbeddedPostgres;
import cn.yinfeng.app.platform.database.FolderInUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database and the files of one data folder, whether the platform runs on it or not. */
final class Installation implements AutoCloseable {
    private static final String DATABASE = "yinfeng";
    private static final Set<String> OF_THIS_MACHINE = Set.of(
            "database",
            "database.secrets",
            "secrets.key",
            "notice.secrets",
            "lock",
            "launcher.pid",
            "administrator.once");

    private final Path folder;
    private final DatabaseServer server;
    private final @Nullable EmbeddedPostgres own;

    private Installation(Path folder, DatabaseServer server, @Nullable EmbeddedPostgres own) {
        this.folder = folder;
        this.server = server;
        this.own = own;
    }

    /** Reaches the running server of the folder, or starts it where the platform does not run. */
    static Installation open(Path folder, Path programs) throws IOException {
        if (!Files.exists(folder.resolve("database/PG_VERSION"))) {
            throw new IllegalArgumentException(
                    Operate.say(folder + " 里没有引凤的数据库", folder + " holds no database of Yinfeng"));
        }
        return start(folder, programs);
    }

    static Installation start(Path folder, Path programs) throws IOException {
        try {
            EmbeddedPostgres own = EmbeddedPostgres.start(folder, programs, List.of());
            return new Installation(folder, own.server(), own);
        } catch (FolderInUse running) {
            return new Installation(folder, EmbeddedPostgres.running(folder), null);
        }
    }

    DatabaseServer server() {
        return server;
    }

    String database() {
        return DATABASE;
    }

    /** As the superuser of the embedded server: the only one whom no policy hides a row from. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(
                server.url() + DATABASE, server.superuser(), server.secrets().of(server.superuser()));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SET TIME ZONE 'UTC'");
        }
        connection.commit();
        return connection;
    }

    /**
     * Small files that stand beside the database, such as the newest seal: saved before the rows, so that they never tell
     * of something later than the rows do.
     */
    List<Path> marks() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isRegularFile)
                    .filter(Installation::belongsToRecords)
                    .sorted()
                    .toList();
        }
    }

    /** Evidence: saved after the rows, so that no row lacks its file. */
    List<Path> contents() throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> children = Files.list(folder)) {
            // The server's own folders are never entered: their files come and go while it runs.
            for (Path child : children.filter(Files::isDirectory)
                    .filter(Installation::belongsToRecords)
                    .sorted()
                    .toList()) {
                try (Stream<Path> inside = Files.walk(child)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static boolean belongsToRecords(Path child) {
        String name = child.getFileName().toString();
        return !OF_THIS_MACHINE.contains(name) && !name.startsWith("postgresql-") && !name.startsWith("yinfeng.log");
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
