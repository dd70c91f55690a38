package cn.yinfeng.app.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As whom the server runs. PostgreSQL refuses root, so as root it runs as nobody, or, where a parent folder is closed
 * to others, inside a user namespace. The owner of an existing data folder decides, and is never changed.
 */
final class ServerUser {
    private static final String NOBODY = "65534";
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    private static final List<String> AS_NAMESPACE = List.of("unshare", "-U");

    private final List<String> prefix;

    private ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerUser forFolder(Path data) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(List.of());
        }
        if (Files.exists(data)) {
            boolean ownedByRoot = Integer.valueOf(0).equals(Files.getAttribute(data, "unix:uid"));
            return new ServerUser(ownedByRoot ? AS_NAMESPACE : AS_NOBODY);
        }
        if (searchableByOthers(data.getParent()) && works(AS_NOBODY)) {
            return new ServerUser(AS_NOBODY);
        }
        if (works(AS_NAMESPACE)) {
            return new ServerUser(AS_NAMESPACE);
        }
        throw new IOException("PostgreSQL cannot run as root here: make every folder above " + data
                + " searchable by others (chmod o+x), or start as an ordinary user");
    }

    /** The command with what makes it run as this user. */
    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    void own(Path folder) throws IOException {
        if (prefix.equals(AS_NOBODY)) {
            Commands.run(List.of("chown", NOBODY + ":" + NOBODY, folder.toString()), 10);
        }
    }

    private static boolean works(List<String> prefix) {
        try {
            var command = new ArrayList<>(prefix);
            command.add("true");
            Commands.run(command, 10);
            return true;
        } catch (IOException notHere) {
            return false;
        }
    }

    private static boolean searchableByOthers(@Nullable Path folder) throws IOException {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
