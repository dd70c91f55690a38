package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.Deliveries;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.store.JdbcDeliveries;
import cn.yinfeng.app.notice.store.JdbcDeliveries.Kept;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.kernel.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what became of deliveries, and has one tried again. */
@Service
@Transactional
class DeliveryService implements Deliveries {
    private static final String OF_GROUPS = "notice.robot";
    private final JdbcDeliveries deliveries;
    private final NoticeKinds kinds;
    private final Messages messages;
    private final OutsideTime time;
    private final Worker worker;

    DeliveryService(JdbcDeliveries deliveries, NoticeKinds kinds, Messages messages, OutsideTime time, Worker worker) {
        this.deliveries = deliveries;
        this.kinds = kinds;
        this.messages = messages;
        this.time = time;
        this.worker = worker;
    }

    @Override
    @Transactional(readOnly = true)
    public Items<DeliveryView> mine(Paging paging, Locale reader) {
        return new Items<>(
                deliveries.mine(paging).stream().map(each -> view(each, reader)).toList(), deliveries.totalOfMine());
    }

    @Override
    @Transactional(readOnly = true)
    public Items<DeliveryView> ofGroups(Paging paging, Locale reader) {
        int unit = Caller.current().unit();
        return new Items<>(
                deliveries.ofGroups(unit, paging).stream()
                        .map(each -> view(each, reader))
                        .toList(),
                deliveries.totalOfGroups(unit));
    }

    private DeliveryView view(Kept kept, Locale reader) {
        boolean due = kept.state() == State.WAITING || kept.state() == State.FAILED;
        String reason = kept.reason();
        return new DeliveryView(
                kept.id(),
                kept.channel(),
                kinds.find(kept.kind())
                        .map(each -> each.name().in(reader, Map.of()))
                        .orElse(kept.kind()),
                kept.toGroup() ? kept.group() : null,
                kept.state(),
                due ? kept.dueAt() : null,
                kept.attempts(),
                reason == null ? null : Reasons.text(messages, reason, reader),
                kept.at());
    }

    @Override
    public void retry(UUID delivery) {
        Kept kept = deliveries.find(delivery).orElseThrow(() -> new Absent("delivery", delivery));
        if (kept.toGroup() && !Caller.current().may(OF_GROUPS)) {
            throw new Refusal("PLATFORM-403", Map.of("permission", OF_GROUPS));
        }
        if (!deliveries.retry(delivery, time.now())) {
            throw new Refusal("NOTICE-014");
        }
        worker.wakeAfterCommit();
    }
}
