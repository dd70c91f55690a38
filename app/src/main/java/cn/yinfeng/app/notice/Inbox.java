package cn.yinfeng.app.notice;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's own notices. There is no way to somebody else's. */
public interface Inbox {
    /** Mine, the unread first, then the newest; of one kind or any, unread only or all. */
    Items<NoticeView> list(@Nullable String kind, boolean unread, Paging paging, Locale reader);

    /** How many I have not read. */
    long unread();

    /** I have read it, or want to see it as unread again; somebody else's is absent. */
    void mark(UUID notice, boolean read);

    /** I have read all of them. */
    void markAll();

    /** The kinds there are, in the order of the file. */
    List<NoticeKindView> kinds(Locale reader);
}
