package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.Inbox;
import cn.yinfeng.app.notice.NoticeKindView;
import cn.yinfeng.app.notice.NoticeView;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.store.JdbcInbox;
import cn.yinfeng.app.notice.store.JdbcInbox.Kept;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own notices; the database shows no others. */
@Service
@Transactional
class InboxService implements Inbox {
    private final NoticeKinds kinds;
    private final JdbcInbox inbox;
    private final Clock clock;

    InboxService(NoticeKinds kinds, JdbcInbox inbox, Clock clock) {
        this.kinds = kinds;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Items<NoticeView> list(@Nullable String kind, boolean unread, Paging paging, Locale reader) {
        return new Items<>(
                inbox.page(kind, unread, paging).stream()
                        .map(each -> view(each, reader))
                        .toList(),
                inbox.total(kind, unread));
    }

    /** A kind that a later version no longer declares is shown by its code, so that nothing is lost. */
    private NoticeView view(Kept kept, Locale reader) {
        return kinds.find(kept.kind())
                .map(kind -> new NoticeView(
                        kept.id(),
                        kept.kind(),
                        kind.name().in(reader, kept.words()),
                        kind.title().in(reader, kept.words()),
                        kind.text().in(reader, kept.words()),
                        kept.link(),
                        kept.at(),
                        kept.read()))
                .orElseGet(() -> new NoticeView(
                        kept.id(), kept.kind(), kept.kind(), kept.kind(), "", kept.link(), kept.at(), kept.read()));
    }

    @Override
    @Transactional(readOnly = true)
    public long unread() {
        return inbox.total(null, true);
    }

    @Override
    public void mark(UUID notice, boolean read) {
        if (!inbox.mark(notice, read ? clock.instant() : null)) {
            throw new Absent("notice", notice);
        }
    }

    @Override
    public void markAll() {
        inbox.markAll(clock.instant());
    }

    @Override
    public List<NoticeKindView> kinds(Locale reader) {
        return kinds.all().stream()
                .map(each -> new NoticeKindView(
                        each.code(), each.name().in(reader, java.util.Map.of()), each.optional(), each.chat()))
                .toList();
    }
}
