package cn.yinfeng.app.notice.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Seals addresses and secrets of robots (AES-256-GCM). The key lies in a file of the installation that its owner alone
 * can read, so that a copy of the database says nothing. What was sealed for one robot opens for no other.
 */
@Component
class SecretBox {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private @Nullable SecretKeySpec known;

    SecretBox(Environment environment) {
        this.file = Path.of(environment.getProperty("yinfeng.data", "data")).resolve("notice.secrets");
    }

    byte[] seal(UUID robot, String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(robot.toString().getBytes(StandardCharsets.US_ASCII));
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** Empty where it was sealed with another key or for another robot. */
    Optional<String> open(UUID robot, byte[] sealed) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(robot.toString().getBytes(StandardCharsets.US_ASCII));
            byte[] text = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec key = known;
        if (key == null) {
            key = new SecretKeySpec(Base64.getDecoder().decode(kept()), "AES");
            known = key;
        }
        return key;
    }

    private String kept() {
        try {
            if (!Files.exists(file)) {
                byte[] made = new byte[KEY];
                random.nextBytes(made);
                Files.createDirectories(file.resolveSibling("."));
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(made));
            }
            return Files.readString(file).strip();
        } catch (IOException cannotKeep) {
            throw new UncheckedIOException(cannotKeep);
        }
    }
}
