package cn.yinfeng.app.platform.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code backup DIR FILE}, {@code restore DIR FILE}, {@code doctor DIR}: one clear line where something is refused, exit
 * code 1 where the doctor finds a fault.
 */
public final class Operate {
    private static final int REFUSED = 2;

    private Operate() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(Operate.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try {
            System.exit(run(List.of(arguments)));
        } catch (IOException | SQLException | IllegalArgumentException refused) {
            System.err.println("yinfeng: " + refused.getMessage());
            System.exit(REFUSED);
        }
    }

    private static int run(List<String> arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments.get(1));
        switch (arguments.getFirst()) {
            case "backup" -> System.out.println(Backup.of(folder, folder, Path.of(arguments.get(2))));
            case "restore" -> System.out.println(Restore.into(folder, folder, Path.of(arguments.get(2))));
            default -> {
                List<Doctor.Finding> findings = Doctor.examine(folder, folder);
                findings.forEach(System.out::println);
                return findings.stream().allMatch(Doctor.Finding::sound) ? 0 : 1;
            }
        }
        return 0;
    }

    static String say(String chinese, String english) {
        return Locale.getDefault().getLanguage().equals("zh") ? chinese : english;
    }
}
