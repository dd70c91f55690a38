package cn.yinfeng.app.audit.app;

import cn.yinfeng.app.audit.model.AuditRecord;
import cn.yinfeng.app.audit.store.AuditStore;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Happening;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears every happening of every module and records it in the transaction of the change: both are there afterwards or
 * neither is. Telling a happening outside a transaction is a bug and fails.
 */
@Component
class Listener {
    private static final String NOBODY = "系统";
    private final AuditStore store;
    private final Clock clock;

    Listener(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(Happening happening) {
        Optional<Caller> caller = Caller.find();
        var record = new AuditRecord(
                0,
                clock.instant(),
                caller.map(Caller::account).orElse(null),
                caller.map(Caller::name).orElse(NOBODY),
                caller.map(Caller::unit).orElse(null),
                happening.action(),
                happening.subject().kind(),
                happening.subject().id(),
                "");
        store.append(record, happening.details());
    }
}
