package cn.yinfeng.app.audit.web;

import cn.yinfeng.app.audit.AuditTrail;
import cn.yinfeng.app.audit.AuditTrail.Verification;
import cn.yinfeng.app.audit.RecordView;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping
    @Needs("audit.read")
    Items<RecordView> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return trail.list(q, Paging.of(page, size, null));
    }

    @PostMapping("/verification")
    @Needs("audit.read")
    Verification verify() {
        return trail.verify();
    }
}
