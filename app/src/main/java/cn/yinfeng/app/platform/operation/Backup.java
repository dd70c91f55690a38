package cn.yinfeng.app.platform.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** All records in one snapshot, then the files they name, in one archive; the platform may go on working. */
final class Backup {
    private final Installation installation;
    private final ZipOutputStream archive;

    private Backup(Installation installation, ZipOutputStream archive) {
        this.installation = installation;
        this.archive = archive;
    }

    static String of(Path folder, Path programs, Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new IllegalArgumentException(
                    Operate.say(file + " 已存在，不会覆盖", file + " is there already and is not overwritten"));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Installation installation = Installation.open(folder, programs)) {
            Manifest manifest;
            try (var archive = new ZipOutputStream(Files.newOutputStream(part))) {
                manifest = new Backup(installation, archive).write(folder);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return Operate.say("已备份：%d 张表，%d 行，%d 个文件 → %s", "saved: %d tables, %d rows, %d files in %s")
                    .formatted(manifest.tables().size(), manifest.rows(), manifest.files(), file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest write(Path folder) throws IOException, SQLException {
        int files = write(installation.marks(), folder);
        var tables = new ArrayList<Manifest.Entry>();
        try (Connection connection = installation.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            for (Table table : Table.all(connection)) {
                tables.add(write(table, connection));
            }
            var manifest = new Manifest(
                    Manifest.FORMAT,
                    Manifest.migrations(connection),
                    tables,
                    Manifest.sequences(connection),
                    files + write(installation.contents(), folder));
            archive.putNextEntry(new ZipEntry(Manifest.NAME));
            archive.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            archive.closeEntry();
            return manifest;
        }
    }

    private int write(List<Path> files, Path folder) throws IOException {
        int written = 0;
        for (Path file : files) {
            try (var content = Files.newInputStream(file)) {
                archive.putNextEntry(new ZipEntry("files/" + folder.relativize(file)));
                content.transferTo(archive);
                written++;
            } catch (NoSuchFileException goneMeanwhile) {
                // An upload that ended or an orphan that was swept: no row of the snapshot names it.
            }
        }
        return written;
    }

    private Manifest.Entry write(Table table, Connection connection) throws IOException, SQLException {
        var nothing = new Manifest.Entry(table, new Table.Content(0, ""));
        archive.putNextEntry(new ZipEntry(nothing.file()));
        return new Manifest.Entry(table, table.copyTo(archive, connection));
    }
}
