package cn.yinfeng.tools.demo;

import cn.yinfeng.tools.client.Api;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets up the units: one province, two places, and the invented counties and parks of one of them. */
final class Region {
    static final String PROVINCE = "GS";
    static final String ZONE = "GS-LZ-JK";
    static final String CITY = "GS-PL";

    private final Api administrator;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Region(Api administrator) {
        this.administrator = administrator;
    }

    void build() {
        real(null, PROVINCE, "甘肃省", "PROVINCE", "620000");
        real(PROVINCE, "GS-LZ", "兰州市", "CITY", "620100");
        real("GS-LZ", ZONE, "兰州经开区", "ZONE", null);
        real(PROVINCE, CITY, "平凉市", "CITY", "620800");
        for (County county : County.values()) {
            unit(CITY, code(county), county.label(), "COUNTY", null, true);
        }
        unit(code(County.JIA), code(County.JIA) + "-P", "演示甲县工业园（虚构）", "PARK", null, true);
        unit(code(County.WU), code(County.WU) + "-P", "演示戊区产业园（虚构）", "PARK", null, true);
    }

    static String code(County county) {
        return CITY + "-" + county.word().toUpperCase(java.util.Locale.ROOT);
    }

    int id(String code) {
        return java.util.Objects.requireNonNull(ids.get(code), code);
    }

    String name(String code) {
        return java.util.Objects.requireNonNull(names.get(code), code);
    }

    private void real(@Nullable String parent, String code, String name, String kind, @Nullable String division) {
        unit(parent, code, name, kind, division, false);
    }

    private void unit(
            @Nullable String parent,
            String code,
            String name,
            String kind,
            @Nullable String division,
            boolean invented) {
        var unit = new HashMap<String, @Nullable Object>();
        unit.put("parentId", parent == null ? null : id(parent));
        unit.put("code", code);
        unit.put("name", name);
        unit.put("kind", kind);
        unit.put("divisionCode", division);
        unit.put("invented", invented);
        ids.put(code, administrator.post("/units", unit).json().path("id").asInt());
        names.put(code, name);
    }
}
