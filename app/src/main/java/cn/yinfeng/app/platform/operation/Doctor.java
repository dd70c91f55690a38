package cn.yinfeng.app.platform.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Asks the questions that each module ships under {@code doctor/<module>/}: SQL that finds nothing where all is sound.
 * The first line of a question is its title, {@code -- Chinese | English}. A question named {@code *.files.sql} answers
 * with files of the data folder and their SHA-256, which are then looked at. Only reads; the platform may go on working.
 */
final class Doctor {
    private static final int SHOWN = 5;
    private static final String FILES = ".files.sql";

    /** The answer to one question. */
    record Finding(String question, String title, List<String> faults) {
        boolean sound() {
            return faults.isEmpty();
        }

        @Override
        public String toString() {
            return sound()
                    ? "ok     %s: %s".formatted(question, title)
                    : "FAULT  %s: %s%n       %s".formatted(question, title, String.join("\n       ", faults));
        }
    }

    private Doctor() {}

    static List<Finding> examine(Path folder, Path programs) throws IOException, SQLException {
        Resource[] questions = new PathMatchingResourcePatternResolver().getResources("classpath*:doctor/*/*.sql");
        Arrays.sort(questions, Comparator.comparing(Resource::getDescription));
        var findings = new ArrayList<Finding>();
        try (Installation installation = Installation.open(folder, programs);
                Connection connection = installation.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            for (Resource question : questions) {
                findings.add(ask(question, connection, folder));
            }
            for (Examination each : ServiceLoader.load(Examination.class)) {
                String[] title = each.title().split(" \\| ", 2);
                findings.add(new Finding(
                        each.name(),
                        Operate.say(title[0], title[title.length - 1]),
                        few(each.faults(connection, folder))));
            }
        }
        return findings;
    }

    private static Finding ask(Resource question, Connection connection, Path folder) throws IOException, SQLException {
        String sql = question.getContentAsString(StandardCharsets.UTF_8);
        String[] title =
                sql.lines().findFirst().orElse("").substring("-- ".length()).split(" \\| ", 2);
        String[] path = question.getURL().getPath().split("/", -1);
        String name = path[path.length - 1];
        var faults = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (!name.endsWith(FILES)
                        || !isThere(folder.resolve(rows.getString("file")), rows.getString("sha256"))) {
                    faults.add(row(rows));
                }
            }
        }
        return new Finding(
                path[path.length - 2] + "/" + name.replace(FILES, "").replace(".sql", ""),
                Operate.say(title[0], title[title.length - 1]),
                few(faults));
    }

    private static boolean isThere(Path file, String sha256) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var digest = Table.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static List<String> few(List<String> faults) {
        if (faults.size() <= SHOWN) {
            return faults;
        }
        var few = new ArrayList<>(faults.subList(0, SHOWN));
        few.add("… " + faults.size());
        return few;
    }

    private static String row(ResultSet rows) throws SQLException {
        var cells = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            cells.add(rows.getMetaData().getColumnLabel(i) + " " + rows.getString(i));
        }
        return String.join(", ", cells);
    }
}
