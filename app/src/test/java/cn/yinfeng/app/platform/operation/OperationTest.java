package cn.yinfeng.app.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.platform.database.EmbeddedPostgres;
import cn.yinfeng.app.platform.database.Migrations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Beside a running installation, as an operator works. */
class OperationTest {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final Path PROGRAMS = TEMPORARY.resolve("yinfeng-programs-" + System.getProperty("user.name"));
    private static Path work;
    private static Path folder;
    private static EmbeddedPostgres running;

    @BeforeAll
    static void an_installation_with_records_and_a_file() throws IOException, SQLException {
        work = open(Files.createTempDirectory(TEMPORARY, "yinfeng-operation-"));
        folder = open(Files.createDirectory(work.resolve("running")));
        running = EmbeddedPostgres.start(folder, PROGRAMS, List.of("fsync=off"));
        Migrations.run(running.server().prepare("yinfeng"));
        put("colour", "蓝\t\\N 'blue'\n");
        put("empty", "");
        Files.createDirectories(folder.resolve("files/ab"));
        Files.writeString(folder.resolve("files/ab/abcd"), "evidence");
        Files.writeString(folder.resolve("yinfeng.log"), "not a record");
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
        FileSystemUtils.deleteRecursively(work);
    }

    @Test
    void a_restored_backup_holds_the_same_rows_and_files() throws IOException, SQLException {
        Path file = backup("whole.zip");
        Path restored = work.resolve("restored");
        Restore.into(restored, PROGRAMS, file);
        assertThat(settings(restored)).isEqualTo(settings(folder)).containsKey("colour");
        assertThat(restored.resolve("files/ab/abcd")).hasContent("evidence");
        assertThat(restored.resolve("yinfeng.log")).doesNotExist();
        assertThat(Files.readString(restored.resolve("database.secrets")))
                .isNotEqualTo(Files.readString(folder.resolve("database.secrets")));
    }

    @Test
    void a_backup_that_was_changed_is_refused_and_leaves_nothing() throws IOException, SQLException {
        Path file = backup("changed.zip");
        inside(file, "tables/platform.setting.copy", text -> text.replace("blue", "green"));
        Path restored = work.resolve("from-changed");
        assertThatThrownBy(() -> Restore.into(restored, PROGRAMS, file)).hasMessageContaining("platform.setting");
        assertThat(restored).isEmptyDirectory();
    }

    @Test
    void a_backup_of_another_version_is_refused() throws IOException, SQLException {
        Path file = backup("older.zip");
        inside(file, Manifest.NAME, text -> text.replaceFirst("\"1:", "\"0:"));
        assertThatThrownBy(() -> Restore.into(work.resolve("from-older"), PROGRAMS, file))
                .hasMessageContaining("another version");
    }

    @Test
    void half_an_archive_is_no_backup() throws IOException, SQLException {
        Path file = backup("half.zip");
        try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Files.delete(archive.getPath(Manifest.NAME));
        }
        assertThatThrownBy(() -> Restore.into(work.resolve("from-half"), PROGRAMS, file))
                .hasMessageContaining("not a whole backup");
    }

    @Test
    void a_folder_that_holds_something_is_not_restored_into() throws IOException, SQLException {
        Path file = backup("again.zip");
        assertThatThrownBy(() -> Restore.into(folder, PROGRAMS, file)).hasMessageContaining("not an empty folder");
    }

    @Test
    void a_backup_is_not_overwritten_and_closed_to_others() throws IOException, SQLException {
        Path file = backup("once.zip");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThatThrownBy(() -> backup("once.zip")).hasMessageContaining("is there already");
    }

    @Test
    void the_doctor_names_what_is_not_sound() throws IOException, SQLException {
        assertThat(finding("test/no-red-setting").sound()).isTrue();
        put("lamp", "red");
        assertThat(finding("test/no-red-setting").toString())
                .startsWith("FAULT  test/no-red-setting: no setting is red")
                .endsWith("name lamp");
        put("lamp", "green");
    }

    @Test
    void the_doctor_misses_a_file_that_is_gone_or_changed() throws IOException, SQLException {
        Path file = folder.resolve("files/ab/abcd");
        assertThat(finding("test/coloured-files").sound()).isTrue();
        Files.writeString(file, "forged");
        assertThat(finding("test/coloured-files").faults()).hasSize(1);
        Files.delete(file);
        assertThat(finding("test/coloured-files").faults()).hasSize(1);
        Files.writeString(file, "evidence");
    }

    @Test
    void the_doctor_sees_a_balance_that_is_off() throws IOException, SQLException {
        assertThat(finding("ledger/balances").sound()).isTrue();
        replica(
                "insert into ledger.balance values (gen_random_uuid(), 'start', 'REPORTED', 1, 1, 5, null, '2023-05-31', 7)");
        assertThat(finding("ledger/balances").sound()).isFalse();
        replica("delete from ledger.balance where amount = 5");
    }

    @Test
    void the_doctor_sees_a_gap_in_the_ledger() throws IOException, SQLException {
        assertThat(finding("ledger/numbers").sound()).isTrue();
        replica("update ledger.counter set number = number + 1");
        assertThat(finding("ledger/numbers").sound()).isFalse();
        replica("update ledger.counter set number = number - 1");
    }

    @Test
    void the_doctor_sees_a_record_that_no_seal_covers_or_awaits() throws IOException, SQLException {
        assertThat(finding("audit/seals").sound()).isTrue();
        replica("insert into audit.unsealed values (4711)");
        assertThat(finding("audit/seals").faults()).containsExactly("what record 4711");
        replica("delete from audit.unsealed where number = 4711");
    }

    @Test
    void the_doctor_sees_an_adopted_rule_that_nobody_signed() throws IOException, SQLException {
        assertThat(finding("rulebook/signatures").sound()).isTrue();
        replica("""
                insert into rulebook.version (id, kind, code, unit_id, sight, state, valid_from, name_zh, name_en, source,
                       text, hash, created_by, created_by_name, created_at, adopted_at)
                values (gen_random_uuid(), 'LAMP', 'FORGED', 1, 1, 'ADOPTED', '2025-01-01', '', '', '',
                       '', repeat('0', 32), gen_random_uuid(), '', '2025-01-01', '2025-01-01')
                """);
        assertThat(finding("rulebook/signatures").faults())
                .hasSize(1)
                .first()
                .asString()
                .contains("FORGED");
        replica("delete from rulebook.version where code = 'FORGED'");
    }

    /** As a forger with the superuser's rights, past triggers and keys. */
    private static void replica(String sql) throws IOException, SQLException {
        try (Installation installation = Installation.open(folder, PROGRAMS);
                Connection connection = installation.connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
            connection.commit();
        }
    }

    private static Doctor.Finding finding(String question) throws IOException, SQLException {
        return Doctor.examine(folder, PROGRAMS).stream()
                .filter(finding -> finding.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static Path backup(String name) throws IOException, SQLException {
        Path file = work.resolve(name);
        Backup.of(folder, PROGRAMS, file);
        return file;
    }

    private static void inside(Path file, String name, UnaryOperator<String> change) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            String before = Files.readString(archive.getPath(name));
            assertThat(change.apply(before)).isNotEqualTo(before);
            Files.writeString(archive.getPath(name), change.apply(before));
        }
    }

    private static void put(String name, String value) throws IOException, SQLException {
        try (Installation installation = Installation.open(folder, PROGRAMS);
                Connection connection = installation.connect();
                var statement = connection.prepareStatement(
                        "insert into platform.setting values (?, ?) on conflict (name) do update set value = excluded.value")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
            connection.commit();
        }
    }

    private static Map<String, String> settings(Path of) throws IOException, SQLException {
        var settings = new TreeMap<String, String>();
        try (Installation installation = Installation.open(of, PROGRAMS);
                Connection connection = installation.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, value from platform.setting")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    private static Path open(Path path) {
        assertThat(path.toFile().setExecutable(true, false)).isTrue();
        return path;
    }
}
