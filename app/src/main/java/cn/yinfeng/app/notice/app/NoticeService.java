package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.store.JdbcTelling;
import cn.yinfeng.app.people.organisation.PostHolders;
import cn.yinfeng.app.platform.Caller;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Puts notices into inboxes, in whatever transaction the caller has. */
@Service
class NoticeService implements Notices {
    private static final int TO_THE_ROOT = 100;
    private final NoticeKinds kinds;
    private final JdbcTelling telling;
    private final PostHolders holders;
    private final Worker worker;
    private final Clock clock;

    NoticeService(NoticeKinds kinds, JdbcTelling telling, PostHolders holders, Worker worker, Clock clock) {
        this.kinds = kinds;
        this.telling = telling;
        this.holders = holders;
        this.worker = worker;
        this.clock = clock;
    }

    @Override
    public void tell(Notice notice) {
        kinds.get(notice.kind()).check(notice.words());
        telling.insert(notice, who(notice.to()), clock.instant());
        worker.wakeAfterCommit();
    }

    private Set<UUID> who(Recipients to) {
        return switch (to) {
            case Recipients.Named named -> named.accounts();
            case Recipients.Holding holding -> others(holding);
        };
    }

    private Set<UUID> others(Recipients.Holding holding) {
        int nearest = holding.reach() == Recipients.Reach.ABOVE ? 1 : 0;
        int farthest = holding.reach() == Recipients.Reach.EXACT ? 0 : TO_THE_ROOT;
        var found = new LinkedHashSet<>(holders.holding(holding.permission(), holding.unit(), nearest, farthest));
        Caller.find().ifPresent(caller -> found.remove(caller.account()));
        return found;
    }
}
