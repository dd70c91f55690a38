package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.Subscriptions.Choice;
import cn.yinfeng.app.notice.Subscriptions.EmailChoice;
import cn.yinfeng.app.notice.Unsubscribed;
import cn.yinfeng.app.notice.Unsubscriptions;
import cn.yinfeng.app.notice.model.NoticeKind;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.store.JdbcChoices;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.secret.SealBroken;
import cn.yinfeng.app.platform.secret.Sealed;
import cn.yinfeng.app.platform.secret.SecretVault;
import cn.yinfeng.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the links into mails, and does what they say. */
@Service
class Unsubscribing implements Unsubscriptions {
    /** Nothing else is sealed for this, so that nothing else sealed is taken for such a link. */
    private static final String PURPOSE = "notice.unsubscription";

    private static final String PATH = "/api/v1/notices/unsubscription/";
    private static final String BETWEEN = ".";
    private final NoticeKinds kinds;
    private final JdbcChoices choices;
    private final Accounts accounts;
    private final SecretVault vault;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Unsubscribing(
            NoticeKinds kinds,
            JdbcChoices choices,
            Accounts accounts,
            SecretVault vault,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.kinds = kinds;
        this.choices = choices;
        this.accounts = accounts;
        this.vault = vault;
        this.transaction = transaction;
        this.events = events;
    }

    /** The link for the caller, a path; empty where none of the kinds may be turned off. */
    String path(Collection<String> told) {
        String codes = optional(told).stream().map(NoticeKind::code).collect(Collectors.joining(BETWEEN));
        if (codes.isEmpty()) {
            return "";
        }
        Sealed sealed = vault.seal(bytes(Caller.current().account() + BETWEEN + codes), PURPOSE);
        return PATH + text(bytes(Objects.requireNonNull(sealed.key()))) + BETWEEN + text(sealed.box());
    }

    private List<NoticeKind> optional(Collection<String> codes) {
        return kinds.all().stream()
                .filter(kind -> kind.optional() && codes.contains(kind.code()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public Optional<List<String>> read(String link, Locale reader) {
        return meant(link).map(each -> names(each, reader));
    }

    private static List<String> names(Meant meant, Locale reader) {
        return meant.kinds().stream()
                .map(kind -> kind.name().in(reader, Map.of()))
                .toList();
    }

    @Override
    public Optional<List<String>> turnOff(String link, Locale reader) {
        return meant(link)
                .flatMap(each -> holder(each.account())
                        .map(person -> person.call(() -> Objects.requireNonNull(transaction.execute(status -> {
                            turnOff(each);
                            return names(each, reader);
                        })))));
    }

    private Optional<Caller> holder(UUID account) {
        try {
            return Optional.of(accounts.callerOf(account));
        } catch (Refusal noLongerHere) {
            return Optional.empty();
        }
    }

    /** What stands in the inbox is another choice, which stays. */
    private void turnOff(Meant meant) {
        Map<String, Choice> chosen =
                choices.choices().stream().collect(Collectors.toMap(Choice::kind, Function.identity()));
        List<String> changed = meant.kinds().stream()
                .map(NoticeKind::code)
                .filter(code -> !chosen.containsKey(code) || chosen.get(code).email() != EmailChoice.NONE)
                .toList();
        for (String code : changed) {
            boolean inbox = !chosen.containsKey(code) || chosen.get(code).inbox();
            choices.choose(meant.account(), new Choice(code, inbox, EmailChoice.NONE));
        }
        if (!changed.isEmpty()) {
            events.publishEvent(new Unsubscribed(meant.account(), changed));
        }
    }

    private Optional<Meant> meant(String link) {
        int middle = link.indexOf(BETWEEN);
        if (middle < 0) {
            return Optional.empty();
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(link.substring(0, middle)), StandardCharsets.UTF_8);
            var sealed = new Sealed(key, Base64.getUrlDecoder().decode(link.substring(middle + 1)));
            return vault.open(sealed, PURPOSE).map(this::meant);
        } catch (IllegalArgumentException | SealBroken noneOfOurs) {
            return Optional.empty();
        }
    }

    private Meant meant(byte[] said) {
        List<String> words = List.of(new String(said, StandardCharsets.UTF_8).split("\\" + BETWEEN, -1));
        return new Meant(UUID.fromString(words.getFirst()), optional(words.subList(1, words.size())));
    }

    /** Whom a link is of, and what it turns off. */
    private record Meant(UUID account, List<NoticeKind> kinds) {}
}
