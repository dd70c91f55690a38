package cn.yinfeng.acceptance;

import cn.yinfeng.tools.client.Api;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The platform as a process of its own on a data folder of its own, as an installation runs it. */
public final class Installation implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final Path data;
    private final int port;
    private @Nullable Process process;

    private Installation(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** A new installation, in demo mode so that its clock can be moved. */
    public static Installation begin() {
        return begin("");
    }

    /** A new installation with settings that its operator has put into its folder. */
    public static Installation begin(String settings) {
        try {
            Path data = Files.createTempDirectory("yinfeng-story-");
            data.toFile().setExecutable(true, false);
            if (!settings.isEmpty()) {
                Files.writeString(data.resolve("settings.yaml"), settings);
            }
            var installation = new Installation(data, freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
            installation.start();
            return installation;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Path data() {
        return data;
    }

    /** Starts the program on the folder and waits until it answers. */
    public void start() throws IOException {
        Path log = Path.of("target", data.getFileName() + ".log");
        Files.createDirectories(log.toAbsolutePath().getParent());
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!running().isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("the platform does not start, see " + log.toAbsolutePath());
            }
            sleep(100);
        }
    }

    /** kill -9, without a word. */
    public void kill() {
        try {
            running().destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        Process stopping = process;
        if (stopping == null) {
            return;
        }
        process = null;
        stopping.destroy();
        try {
            if (!stopping.waitFor(40, TimeUnit.SECONDS)) {
                stopping.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        remove(data.toFile());
    }

    /** Logs in with the one-time password that the first start has left, and chooses another. */
    public static Api administrator(Installation installation) throws IOException {
        String[] once = Files.readString(installation.data().resolve("administrator.once"))
                .strip()
                .split(" ", 2);
        var administrator = new Api(installation.url());
        administrator.login(once[0], once[1]);
        administrator.changePassword(Cast.newPassword());
        return administrator;
    }

    public static Map<String, @Nullable Object> root(String name) {
        var unit = new HashMap<String, @Nullable Object>();
        unit.put("parentId", null);
        unit.put("code", "ROOT");
        unit.put("name", name);
        unit.put("kind", "COUNTY");
        unit.put("divisionCode", null);
        unit.put("invented", true);
        return unit;
    }

    /** Makes an account, has its holder choose a password, and answers it. */
    public static String join(Installation installation, Api administrator, String role, int unit) {
        JsonNode made = administrator
                .post("/accounts", Map.of("login", role, "name", "演示员", "role", role, "unitId", unit))
                .json();
        var holder = new Api(installation.url());
        holder.login(role, made.path("oneTimePassword").asString());
        String chosen = Cast.newPassword();
        holder.changePassword(chosen);
        return chosen;
    }

    /** What {@code ./yinfeng doctor} says of it, while it works on. */
    public String doctor() throws IOException {
        Process doctor = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=zh",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        "cn.yinfeng.app.platform.operation.Operate",
                        "doctor",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        return new String(doctor.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** As whoever owns the machine: past scope, triggers and the platform itself. */
    public void forge(String sql) throws IOException, SQLException {
        var secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("database.secrets"))) {
            secrets.load(in);
        }
        String port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                .get(3)
                .strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/yinfeng",
                        "postgres",
                        secrets.getProperty("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private Process running() {
        return Objects.requireNonNull(process);
    }

    private boolean answers() {
        try {
            return new Api(url()).get("/installation").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                "cn.yinfeng.app.Yinfeng",
                "--yinfeng.data=" + data,
                "--yinfeng.demo=true",
                "--server.port=" + port));
        return command;
    }

    /** What the application needs of the class path of the stories. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(entry -> !entry.matches(
                        ".*(playwright|junit|assertj|surefire|yinfeng-tools|tools/target|authorization-server).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void remove(File file) {
        File[] inside = file.listFiles();
        if (inside != null && !Files.isSymbolicLink(file.toPath())) {
            Arrays.stream(inside).forEach(Installation::remove);
        }
        file.delete();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
