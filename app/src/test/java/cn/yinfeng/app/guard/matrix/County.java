package cn.yinfeng.app.guard.matrix;

import java.util.HashMap;
import java.util.Map;

/**
 * A county with a row of every kind.
 *
 * @param name of the county, which contains its mark of units
 * @param mark a word that stands in every piece of its business, and nowhere else
 * @param ids by kind
 */
record County(int unit, String name, String mark, Map<String, String> ids) {
    /** The same with ids that nobody's rows have. */
    County ofNobody() {
        var others = new HashMap<>(ids);
        others.replaceAll((kind, id) -> id.length() == 36
                ? "00000000-0000-7000-8000-000000000000"
                : kind.startsWith("rule") ? id : "999999999");
        return new County(999_999_999, name, mark, others);
    }

    String id(String kind) {
        String id = ids.get(kind);
        if (id == null) {
            throw new AssertionError("no county has a " + kind + ": let CountySeed make one");
        }
        return id;
    }
}
