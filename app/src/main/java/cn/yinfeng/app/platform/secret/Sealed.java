package cn.yinfeng.app.platform.secret;

import org.jspecify.annotations.Nullable;

/** A secret as it lies in the database. */
public final class Sealed {
    private final @Nullable String key;
    private final byte[] box;

    /** The key is null while the secret lies open, as it did before there were keys. */
    public Sealed(@Nullable String key, byte[] box) {
        this.key = key;
        this.box = box.clone();
    }

    /** Which key opens it. */
    public @Nullable String key() {
        return key;
    }

    public byte[] box() {
        return box.clone();
    }
}
