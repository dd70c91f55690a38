package cn.yinfeng.app.platform.operation;

import cn.yinfeng.app.platform.database.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty folder from a backup, in one transaction that stands only if every table holds what was saved. */
final class Restore {
    private final ZipFile archive;
    private final Manifest manifest;

    private Restore(ZipFile archive, Manifest manifest) {
        this.archive = archive;
        this.manifest = manifest;
    }

    static String into(Path folder, Path programs, Path file) throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(Operate.say("没有备份文件 " + file, "there is no backup " + file));
        }
        refuseUsed(folder);
        boolean restored = false;
        try (var archive = new ZipFile(file.toFile())) {
            var restore = new Restore(archive, manifest(archive, file));
            try (Installation installation = Installation.start(folder, programs)) {
                Migrations.run(installation.server().prepare(installation.database()));
                try (Connection connection = installation.connect()) {
                    restore.fill(connection);
                }
            }
            restore.files(folder);
            restored = true;
            return Operate.say(
                            "已恢复并逐表核对一致：%d 张表，%d 行，%d 个文件",
                            "restored, every table equal to what was saved: %d tables, %d rows, %d files")
                    .formatted(restore.manifest.tables().size(), restore.manifest.rows(), restore.manifest.files());
        } finally {
            if (!restored) {
                empty(folder);
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.forEach(path -> FileSystemUtils.deleteRecursively(path.toFile()));
            }
        }
    }

    private static void refuseUsed(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new IllegalArgumentException(Operate.say(folder + " 不是空目录", folder + " is not an empty folder"));
            }
        }
    }

    private static Manifest manifest(ZipFile archive, Path file) throws IOException {
        ZipEntry entry = archive.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new IllegalArgumentException(Operate.say(file + " 不是完整的备份", file + " is not a whole backup"));
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return JsonMapper.shared().readValue(in, Manifest.class);
        }
    }

    private void fill(Connection connection) throws IOException, SQLException {
        if (!Manifest.migrations(connection).equals(manifest.migrations())) {
            throw new IllegalArgumentException(Operate.say(
                    "备份来自另一个版本，请用生成它的版本恢复", "the backup was made by another version: restore it with that one"));
        }
        List<Table> expected =
                manifest.tables().stream().map(Manifest.Entry::table).toList();
        if (!Table.all(connection).equals(expected)) {
            throw new IllegalArgumentException(Operate.say("备份中的表与本版本不同", "the tables differ from this version's"));
        }
        // Append-only tables refuse deletion by trigger; here the rows are not history but what migrations put in.
        execute(connection, "SET LOCAL session_replication_role = replica");
        for (Manifest.Entry entry : manifest.tables()) {
            execute(connection, "DELETE FROM " + entry.table().name());
            copyIn(entry, connection);
        }
        for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
            execute(connection, "SELECT setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
        }
        for (Manifest.Entry entry : manifest.tables()) {
            prove(entry, connection);
        }
        connection.commit();
        execute(connection, "ANALYZE");
        connection.commit();
    }

    private void copyIn(Manifest.Entry entry, Connection connection) throws IOException, SQLException {
        ZipEntry rows = archive.getEntry(entry.file());
        if (rows == null) {
            throw new IllegalArgumentException(
                    Operate.say("备份缺少 ", "the backup lacks ") + entry.table().name());
        }
        try (InputStream in = archive.getInputStream(rows)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY %s (%s) FROM STDIN"
                                    .formatted(
                                            entry.table().name(), entry.table().columns()),
                            in);
        }
    }

    private static void prove(Manifest.Entry entry, Connection connection) throws IOException, SQLException {
        Table.Content now = entry.table().copyTo(OutputStream.nullOutputStream(), connection);
        if (!now.equals(entry.content())) {
            throw new IllegalArgumentException(
                    Operate.say("%s 与备份时不一致，未恢复任何数据", "%s differs from what was saved, nothing was restored")
                            .formatted(entry.table().name()));
        }
    }

    private void files(Path folder) throws IOException {
        for (ZipEntry entry : archive.stream()
                .filter(each -> each.getName().startsWith("files/"))
                .toList()) {
            Path target =
                    folder.resolve(entry.getName().substring("files/".length())).normalize();
            if (!target.startsWith(folder.normalize())) {
                throw new IllegalArgumentException("not a path of a backup: " + entry.getName());
            }
            Files.createDirectories(target.getParent());
            try (InputStream in = archive.getInputStream(entry)) {
                Files.copy(in, target);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
