package cn.yinfeng.app.document.store;

import cn.yinfeng.kernel.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The contents of all documents, in {@code files/ab/cdef…} under the data folder: the name is the SHA-256 digest. */
@Component
public class FileFolder {
    private static final int PREFIX = 2;
    private final Path root;
    private final Path incoming;
    private final Clock fileSystemTime = Clock.systemUTC();

    FileFolder(@Value("${yinfeng.data:data}") Path data) {
        this.root = data.toAbsolutePath().resolve("files");
        this.incoming = root.resolve("incoming");
    }

    /** A content that is on disk under a name of its own, not yet kept. */
    public record Received(Path file, long size, String sha256) {}

    /** Takes in at most {@code limit} bytes and one more, by which the caller knows that it was too much. */
    public Received receive(InputStream content, long limit) throws IOException {
        makeFolder(incoming);
        Path file = incoming.resolve(Ids.next().toString());
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel out = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0 && size <= limit; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                writeAll(out, ByteBuffer.wrap(buffer, 0, read));
                size += read;
            }
            out.force(true);
        }
        return new Received(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Puts a received content in its place for good; the same content that is there already stays. */
    public void keep(Received received) throws IOException {
        Path place = place(received.sha256());
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(fileSystemTime.instant()));
            drop(received);
            return;
        }
        Path folder = root.resolve(received.sha256().substring(0, PREFIX));
        makeFolder(folder);
        Files.move(received.file(), place, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
        sync(root);
    }

    /** Forgets a received content; does nothing where it has been kept. */
    public void drop(Received received) throws IOException {
        Files.deleteIfExists(received.file());
    }

    /** Where the content with this digest is, or would be. */
    public Path place(String sha256) {
        return root.resolve(sha256.substring(0, PREFIX)).resolve(sha256.substring(PREFIX));
    }

    /** The digests of all contents that have lain untouched for some time. */
    public List<String> untouchedFor(Duration time) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        Instant before = fileSystemTime.instant().minus(time);
        try (Stream<Path> files = Files.walk(root, 2)) {
            return files.filter(each -> !each.startsWith(incoming))
                    .filter(each -> each.toFile().isFile() && each.toFile().lastModified() <= before.toEpochMilli())
                    .map(each -> root.relativize(each).toString().replaceAll("[/\\\\]", ""))
                    .toList();
        }
    }

    /** Deletes what was half received and then forgotten, for example by a power cut. */
    public void forgetHalfReceived(Duration untouched) throws IOException {
        if (!Files.exists(incoming)) {
            return;
        }
        long before = fileSystemTime.instant().minus(untouched).toEpochMilli();
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path each :
                    files.filter(file -> file.toFile().lastModified() <= before).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** A new name in a folder is safe only when the folder itself is on disk. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
