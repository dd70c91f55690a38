package cn.yinfeng.app.audit;

import cn.yinfeng.app.audit.AuditTrail.Verification;
import cn.yinfeng.kernel.Happening;
import java.util.Map;

/** Somebody had the audit trail verified. */
public record TrailVerified(Verification result) implements Happening {
    @Override
    public String action() {
        return "audit.trail-verified";
    }

    @Override
    public Subject subject() {
        return new Subject("audit", "trail");
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("verifiedTo", result.verifiedTo(), "sealed", result.sealed(), "broken", result.broken());
    }
}
