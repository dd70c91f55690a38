package cn.yinfeng.app.platform;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;

/** SM3 (GB/T 32905) over a row of fields, each told with its length so that no two rows read alike. */
public final class Sm3 {
    private final SM3Digest digest = new SM3Digest();

    /** Of these bytes alone, as every other program computes it. */
    public static String of(byte[] content) {
        var sm3 = new Sm3();
        sm3.digest.update(content, 0, content.length);
        return sm3.hex();
    }

    public Sm3 add(@Nullable Object field) {
        byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        byte[] length = ((field == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII);
        digest.update(length, 0, length.length);
        digest.update(bytes, 0, bytes.length);
        return this;
    }

    public String hex() {
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return HexFormat.of().formatHex(value);
    }
}
