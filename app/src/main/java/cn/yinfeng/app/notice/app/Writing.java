package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.app.Letter.Line;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.model.Parcel;
import cn.yinfeng.app.notice.store.JdbcChoices;
import cn.yinfeng.app.notice.store.JdbcInbox;
import cn.yinfeng.app.notice.store.JdbcInbox.Kept;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes letters as the person who gets them would read the inbox at this moment: what has gone out of sight since it
 * was told is not written.
 */
@Component
class Writing {
    private final NoticeKinds kinds;
    private final JdbcInbox inbox;
    private final JdbcChoices choices;
    private final Accounts accounts;
    private final Messages messages;
    private final Unsubscribing unsubscribing;
    private final TransactionTemplate transaction;
    private final String home;

    Writing(
            NoticeKinds kinds,
            JdbcInbox inbox,
            JdbcChoices choices,
            Accounts accounts,
            Messages messages,
            Unsubscribing unsubscribing,
            TransactionTemplate transaction,
            Environment environment) {
        this.kinds = kinds;
        this.inbox = inbox;
        this.choices = choices;
        this.accounts = accounts;
        this.messages = messages;
        this.unsubscribing = unsubscribing;
        this.transaction = transaction;
        this.home = environment.getProperty("yinfeng.address", "");
    }

    /** The letter, or why there is none to be written. */
    sealed interface Written {
        record Ready(Letter letter) implements Written {}

        record Nothing(String reason) implements Written {}
    }

    Written letter(Parcel parcel, UUID account) {
        try {
            Caller reader = accounts.callerOf(account);
            return reader.call(() -> Objects.requireNonNull(transaction.execute(status -> asReader(parcel))));
        } catch (Refusal noLongerHere) {
            return new Written.Nothing("NO_ACCOUNT");
        }
    }

    private Written asReader(Parcel parcel) {
        String address = choices.confirmedAddress().orElse("");
        if (address.isEmpty()) {
            return new Written.Nothing("NO_ADDRESS");
        }
        List<Kept> seen = inbox.thatMayLeave(parcel.notices());
        if (seen.isEmpty()) {
            return new Written.Nothing("OUT_OF_SIGHT");
        }
        Set<String> unwanted = choices.unwanted();
        List<Kept> notices =
                seen.stream().filter(each -> !unwanted.contains(each.kind())).toList();
        if (notices.isEmpty()) {
            return new Written.Nothing("UNSUBSCRIBED");
        }
        Locale language = choices.language();
        boolean digest = parcel.channel() == Parcel.Channel.DIGEST;
        String subject = digest
                ? say("notice.digest", Map.of("count", notices.size()), language)
                : title(notices.getFirst(), language);
        return new Written.Ready(new Letter(
                parcel.batch(),
                address,
                language,
                say("notice.subject", Map.of("title", subject), language),
                notices.stream()
                        .map(each -> new Line(title(each, language), link(each.link())))
                        .toList(),
                say("notice.foot", Map.of("home", home), language),
                leave(notices, language)));
    }

    private Line leave(List<Kept> notices, Locale language) {
        String path = home.isEmpty()
                ? ""
                : unsubscribing.path(notices.stream().map(Kept::kind).toList());
        return path.isEmpty() ? Letter.STAYS : new Line(say("notice.unsubscribe.link", Map.of(), language), link(path));
    }

    private String title(Kept notice, Locale language) {
        return kinds.find(notice.kind())
                .map(kind -> kind.title().in(language, notice.words()))
                .orElse(notice.kind());
    }

    private String say(String code, Map<String, ?> words, Locale language) {
        return messages.text(code, words, language);
    }

    /** A whole address; nothing where the installation does not know its own. */
    String link(String path) {
        return home.isEmpty() ? "" : home + path;
    }
}
