package cn.yinfeng.app.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that belongs to one data folder and one process of ours. It listens on the loopback address
 * only, asks for a password (scram), and syncs every commit. A server that outlived a killed process is stopped and
 * started anew; a second process on the same folder is refused.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String SUPERUSER = "postgres";

    private final Path data;
    private final Path programs;
    private final ServerUser user;
    private final FileChannel lockFile;
    private final Secrets secrets;
    private final int port;

    private EmbeddedPostgres(Path base, Path programs, Secrets secrets, FileChannel lockFile, List<String> settings)
            throws IOException {
        this.data = base.resolve("database");
        this.programs = programs.resolve("bin");
        this.secrets = secrets;
        this.lockFile = lockFile;
        this.user = ServerUser.forFolder(data);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(base);
        }
        stopSurvivor();
        this.port = freePort();
        start(settings);
    }

    /**
     * Starts the server of a data folder, making the folder and the database cluster if they are not there.
     *
     * @param base the installation's data folder
     * @param programsBase where the server programs are unpacked
     * @param settings further server settings, {@code name=value}
     */
    public static EmbeddedPostgres start(Path base, Path programsBase, List<String> settings) throws IOException {
        Path folder = base.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        FileChannel lockFile = lock(folder);
        Files.createDirectories(programsBase);
        Path programs = Binaries.unpackInto(programsBase.toAbsolutePath().normalize());
        return new EmbeddedPostgres(folder, programs, Secrets.in(folder), lockFile, settings);
    }

    /** The server that another process of ours runs on this folder, for those who operate beside it. */
    public static DatabaseServer running(Path base) throws IOException {
        Path folder = base.toAbsolutePath().normalize();
        String port =
                Files.readAllLines(folder.resolve("database/postmaster.pid")).get(3);
        return new DatabaseServer("jdbc:postgresql://127.0.0.1:" + port.strip() + "/", SUPERUSER, Secrets.in(folder));
    }

    public DatabaseServer server() {
        return new DatabaseServer("jdbc:postgresql://127.0.0.1:" + port + "/", SUPERUSER, secrets);
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new FolderInUse(folder);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private void initialise(Path base) throws IOException {
        Files.createDirectories(data);
        user.own(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Path password = Files.createTempFile("yinfeng", ".initdb");
        try {
            Files.writeString(password, secrets.of(SUPERUSER));
            user.own(password);
            run(
                    "initdb",
                    120,
                    "-D",
                    data.toString(),
                    "-U",
                    SUPERUSER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + password,
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--lc-collate=C",
                    "--lc-ctype=C.UTF-8",
                    "--no-instructions");
        } finally {
            Files.delete(password);
        }
        LOG.info("made a new database in {}", base);
    }

    private void stopSurvivor() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (isOurServer(Files.readAllLines(pidFile).getFirst())) {
            run("pg_ctl", 40, "-D", data.toString(), "-m", "fast", "-w", "stop");
            LOG.info("stopped a server that had outlived its process");
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    /** Whether the number is of a running server; after a power cut it may by now be of any other program. */
    private static boolean isOurServer(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains("postgres"))
                .isPresent();
    }

    private void start(List<String> settings) throws IOException {
        var options = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "shared_buffers=256MB",
                "max_connections=120",
                "timezone=Asia/Shanghai",
                "log_timezone=Asia/Shanghai",
                "jit=off",
                "random_page_cost=1.1",
                "effective_cache_size=1GB"));
        options.addAll(settings);
        run(
                "pg_ctl",
                90,
                "-D",
                data.toString(),
                "-w",
                "-t",
                "80",
                "-l",
                data.resolve("server.log").toString(),
                "-o",
                "-c " + String.join(" -c ", options),
                "start");
    }

    private void run(String program, int seconds, String... arguments) throws IOException {
        Commands.run(user.command(programs.resolve(program), List.of(arguments)), seconds);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("pg_ctl", 40, "-D", data.toString(), "-m", "fast", "-w", "stop");
        } finally {
            lockFile.close();
        }
    }
}
