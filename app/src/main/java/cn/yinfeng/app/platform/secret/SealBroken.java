package cn.yinfeng.app.platform.secret;

import org.jspecify.annotations.Nullable;

/** A secret that was changed, put in another's place, or closed by another key of the same name. */
public final class SealBroken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    SealBroken(String of, @Nullable Throwable cause) {
        super("the secret of " + of + " does not open", cause);
    }
}
