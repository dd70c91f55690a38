package cn.yinfeng.app.audit;

import cn.yinfeng.app.audit.AuditTrail.Search;
import cn.yinfeng.kernel.Happening;
import java.util.Map;

/** Somebody took records of the audit trail out. */
public record TrailExported(Search search, long records) implements Happening {
    @Override
    public String action() {
        return "audit.trail-exported";
    }

    @Override
    public Subject subject() {
        return new Subject("audit", "trail");
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("search", search, "records", records);
    }
}
