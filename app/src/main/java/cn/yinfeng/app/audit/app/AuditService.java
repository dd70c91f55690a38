package cn.yinfeng.app.audit.app;

import cn.yinfeng.app.audit.AuditTrail;
import cn.yinfeng.app.audit.RecordView;
import cn.yinfeng.app.audit.TrailVerified;
import cn.yinfeng.app.audit.store.AuditStore;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail for whoever may read it. */
@Service
class AuditService implements AuditTrail {
    private final AuditStore store;
    private final Sealer sealer;
    private final Verifier verifier;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AuditService(
            AuditStore store,
            Sealer sealer,
            Verifier verifier,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.store = store;
        this.sealer = sealer;
        this.verifier = verifier;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    @Transactional(readOnly = true)
    public Items<RecordView> list(String containing, Paging paging) {
        return store.list(containing.strip().toLowerCase(Locale.ROOT), paging);
    }

    @Override
    public Verification verify() {
        Verification result = verifier.walk();
        transaction.executeWithoutResult(status -> events.publishEvent(new TrailVerified(result)));
        return result;
    }

    @Override
    public int seal() {
        return sealer.sealAll();
    }
}
