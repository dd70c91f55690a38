package cn.yinfeng.app.project.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The importer's units by code and by name; a name that several bear is good for none of them. */
public final class UnitDirectory {
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    public void add(int id, String code, String name) {
        byCode.put(code, id);
        if (byName.put(name, id) != null) {
            ambiguous.add(name);
        }
    }

    /** The unit of this code or name; null if there is none or more than one. */
    public @Nullable Integer find(String text) {
        Integer id = byCode.get(text);
        if (id != null) {
            return id;
        }
        return ambiguous.contains(text) ? null : byName.get(text);
    }

    public boolean isAmbiguous(String text) {
        return ambiguous.contains(text);
    }
}
