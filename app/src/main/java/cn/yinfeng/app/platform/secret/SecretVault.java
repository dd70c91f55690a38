package cn.yinfeng.app.platform.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Closes secrets with AES-256-GCM before they go into the database. Each is bound to what it is of, so that a row put
 * in the place of another does not open. The key lies in {@code secrets.key} of the data folder, readable by its owner
 * only and in no backup, or where {@code yinfeng.secrets.key-file} says.
 */
@Component
public class SecretVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final KeyRing ring;

    private SecretVault(KeyRing ring) {
        this.ring = ring;
    }

    /** One with the keys of this file. */
    public static SecretVault of(Path file) throws IOException {
        return new SecretVault(KeyRing.given(file));
    }

    /** The installation's own. */
    @Autowired
    public SecretVault(Environment environment) throws IOException {
        String given = environment.getProperty("yinfeng.secrets.key-file", "");
        Path data = Path.of(environment.getProperty("yinfeng.data", "data"));
        this.ring = given.isBlank() ? KeyRing.own(data.resolve("secrets.key")) : KeyRing.given(Path.of(given));
        ring.readFormer(data);
    }

    /** The name of the key that former versions kept in a file of its own, and under which new secrets never lie. */
    static String formerKey() {
        return KeyRing.FORMER;
    }

    /** Takes the file of the former key away. */
    void dropFormer() {
        ring.dropFormer();
    }

    /** The name of the key that closes now. */
    public String key() {
        return ring.newest();
    }

    /**
     * Closes a secret.
     *
     * @param of what the secret is of, for example {@code second-factor:<account>}
     */
    public Sealed seal(byte[] secret, String of) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String name = ring.newest();
        byte[] closed = work(Cipher.ENCRYPT_MODE, ring.key(name).orElseThrow(), nonce, of, secret);
        byte[] box = ByteBuffer.allocate(NONCE_BYTES + closed.length)
                .put(nonce)
                .put(closed)
                .array();
        return new Sealed(name, box);
    }

    /** The secret; empty where its key is not here. One that was changed or moved to another place is a fault. */
    public Optional<byte[]> open(Sealed sealed, String of) {
        String name = sealed.key();
        if (name == null) {
            return Optional.of(sealed.box());
        }
        ByteBuffer box = ByteBuffer.wrap(sealed.box());
        if (box.capacity() < NONCE_BYTES) {
            throw new SealBroken(of, null);
        }
        return ring.key(name).map(key -> {
            byte[] nonce = new byte[NONCE_BYTES];
            byte[] closed = new byte[box.capacity() - NONCE_BYTES];
            box.get(nonce).get(closed);
            return work(Cipher.DECRYPT_MODE, key, nonce, of, closed);
        });
    }

    private static byte[] work(int mode, SecretKey key, byte[] nonce, String of, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException changed) {
            throw new SealBroken(of, changed);
        }
    }
}
