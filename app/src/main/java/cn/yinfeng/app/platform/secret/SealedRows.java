package cn.yinfeng.app.platform.secret;

import java.util.List;
import java.util.UUID;

/** A table of a module in which secrets lie; each of its modules offers one as a bean, so that a start can close them anew. */
public interface SealedRows {
    /** What lies there, in a word for the log. */
    String what();

    /** All secrets that are not under this key, nobody else's until the transaction ends. */
    List<Row> notUnder(String key);

    /** Puts a secret back, closed anew. */
    void put(UUID row, Sealed sealed);

    /** Does this in one transaction of whoever may change these rows. */
    void within(Runnable work);

    /**
     * A secret as it is kept.
     *
     * @param of what it is bound to
     */
    record Row(UUID id, String of, Sealed sealed) {}
}
