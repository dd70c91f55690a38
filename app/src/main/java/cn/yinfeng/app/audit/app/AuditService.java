package cn.yinfeng.app.audit.app;

import cn.yinfeng.app.audit.AuditTrail;
import cn.yinfeng.app.audit.RecordView;
import cn.yinfeng.app.audit.TrailExported;
import cn.yinfeng.app.audit.TrailVerified;
import cn.yinfeng.app.audit.store.AuditStore;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail for whoever may read it. */
@Service
class AuditService implements AuditTrail {
    private static final int TOGETHER = 2_000;
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
    public Items<RecordView> search(Search search, Paging paging) {
        return store.search(search, paging);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> actions() {
        return store.actions();
    }

    @Override
    @Transactional
    public long export(Search search, Consumer<RecordView> each) {
        long written = 0;
        List<RecordView> part = store.before(search, Long.MAX_VALUE, TOGETHER);
        while (!part.isEmpty()) {
            part.forEach(each);
            written += part.size();
            part = store.before(search, part.getLast().number(), TOGETHER);
        }
        events.publishEvent(new TrailExported(search, written));
        return written;
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
