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
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells a person what happened to the own account, and what the office answered; whatever the unit. */
@Component
class PersonalTelling {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Notices notices;
    private final JdbcLoginAddresses addresses;
    private final OutsideTime time;
    private final TransactionTemplate alone;

    PersonalTelling(
            Notices notices, JdbcLoginAddresses addresses, OutsideTime time, PlatformTransactionManager transactions) {
        this.notices = notices;
        this.addresses = addresses;
        this.time = time;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
        var notice = new Notice(kind, Recipients.ofAccounts(Set.of(account)), words, link, 0, 0, key);
        if (Caller.find().isPresent()) {
            notices.tell(notice);
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tellAlone(account, notice);
                }
            });
        } else {
            tellAlone(account, notice);
        }
    }

    /** Who logs in is nobody yet: once that is done, the notice is told in a transaction of the person's own. */
    private void tellAlone(UUID account, Notice notice) {
        new Caller(account, "", "self", 0, 0, Set.of())
                .run(() -> alone.executeWithoutResult(status -> notices.tell(notice)));
    }

    private String now() {
        return LocalDateTime.ofInstant(time.now(), time.zone()).format(MINUTES);
    }
}
