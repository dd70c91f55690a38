package cn.yinfeng.app.notice.web;

import cn.yinfeng.app.notice.Inbox;
import cn.yinfeng.app.notice.NoticeKindView;
import cn.yinfeng.app.notice.NoticeView;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own inbox over HTTP. */
@RestController
@RequestMapping("/api/v1/notices")
class InboxController {
    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    @Needs(Needs.LOGIN)
    Items<NoticeView> list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Locale reader) {
        return inbox.list(kind, unread, Paging.of(page, size, null), reader);
    }

    /** For the bell. */
    @GetMapping("/unread")
    @Needs(Needs.LOGIN)
    UnreadCount unread() {
        return new UnreadCount(inbox.unread());
    }

    @GetMapping("/kinds")
    @Needs(Needs.LOGIN)
    List<NoticeKindView> kinds(Locale reader) {
        return inbox.kinds(reader);
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void read(@PathVariable UUID id) {
        inbox.mark(id, true);
    }

    @DeleteMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void unread(@PathVariable UUID id) {
        inbox.mark(id, false);
    }

    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void readAll() {
        inbox.markAll();
    }

    /** How many the caller has not read. */
    record UnreadCount(long count) {}
}
