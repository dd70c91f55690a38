package cn.yinfeng.app.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was used last: a map that forgets what nobody asked for the longest. Guarded by whoever shares it. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;
    private final int kept;

    /** @param kept how many at the most */
    public Recent(int kept) {
        super(kept, LOAD, true);
        this.kept = kept;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > kept;
    }
}
