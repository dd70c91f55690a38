package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.model.WordType;
import cn.yinfeng.app.notice.store.JdbcLoginAddresses;
import cn.yinfeng.app.notice.store.JdbcLoginAddresses.Met;
import cn.yinfeng.app.people.LoggedIn;
import cn.yinfeng.app.people.OneTimePasswordGiven;
import cn.yinfeng.app.people.PasswordChanged;
import cn.yinfeng.app.people.suggestion.SuggestionMade;
import cn.yinfeng.kernel.Ids;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person what happened to the own account, and what the office answered; whatever the unit. */
@Component
class PersonalTelling {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Notices notices;
    private final JdbcLoginAddresses addresses;
    private final OutsideTime time;

    PersonalTelling(Notices notices, JdbcLoginAddresses addresses, OutsideTime time) {
        this.notices = notices;
        this.addresses = addresses;
        this.time = time;
    }

    @EventListener
    void on(PasswordChanged event) {
        tell("password-changed", event.account(), Map.of("at", now()), "/me", "password:" + Ids.next());
    }

    @EventListener
    void on(OneTimePasswordGiven event) {
        tell("one-time-password", event.account(), Map.of("at", now()), "/me", "one-time:" + Ids.next());
    }

    /** The first address of all is no news. */
    @EventListener
    void on(LoggedIn event) {
        if (addresses.meet(event.account(), event.address()) == Met.ANOTHER
                && WordType.ADDRESS.accepts(event.address())) {
            tell(
                    "new-address",
                    event.account(),
                    Map.of("at", now(), "address", event.address()),
                    "/me",
                    "address:" + Ids.next());
        }
    }

    @EventListener
    void on(SuggestionMade event) {
        if (event.answered()) {
            tell("suggestion-answered", event.by(), Map.of(), "/suggestions", "suggestion:" + event.suggestion());
        }
    }

    private void tell(String kind, UUID account, Map<String, String> words, String link, String key) {
        notices.tell(new Notice(kind, Recipients.ofAccounts(Set.of(account)), words, link, 0, 0, key));
    }

    private String now() {
        return LocalDateTime.ofInstant(time.now(), time.zone()).format(MINUTES);
    }
}
