package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.Subscriptions;
import cn.yinfeng.app.notice.model.DeliveryRules;
import cn.yinfeng.app.notice.model.NoticeKind;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.store.JdbcChoices;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own choices. */
@Service
@Transactional
class SubscriptionService implements Subscriptions {
    private final NoticeKinds kinds;
    private final JdbcChoices choices;
    private final AddressCheck addresses;
    private final RulesToday rules;

    SubscriptionService(NoticeKinds kinds, JdbcChoices choices, AddressCheck addresses, RulesToday rules) {
        this.kinds = kinds;
        this.choices = choices;
        this.addresses = addresses;
        this.rules = rules;
    }

    @Override
    @Transactional(readOnly = true)
    public SubscriptionView mine(Locale reader) {
        Map<String, Choice> chosen =
                choices.choices().stream().collect(Collectors.toMap(Choice::kind, Function.identity()));
        return new SubscriptionView(
                choices.times().orElseGet(() -> usual(rules.get())),
                kinds.all().stream()
                        .map(kind -> subscribed(kind, chosen, reader))
                        .toList());
    }

    private static Times usual(DeliveryRules rules) {
        return new Times("zh", rules.digestHour(), rules.quietFrom(), rules.quietTo());
    }

    private static SubscribedKind subscribed(NoticeKind kind, Map<String, Choice> chosen, Locale reader) {
        Choice choice = kind.optional() ? chosen.get(kind.code()) : null;
        return new SubscribedKind(
                kind.code(),
                kind.name().in(reader, Map.of()),
                kind.optional(),
                choice == null || choice.inbox(),
                choice == null ? EmailChoice.valueOf(kind.email().name()) : choice.email());
    }

    @Override
    public SubscriptionView choose(Times times, List<Choice> wanted, Locale reader) {
        UUID me = Caller.current().account();
        choices.keep(me, times);
        for (Choice each : wanted) {
            NoticeKind kind =
                    kinds.find(each.kind()).orElseThrow(() -> new Refusal("NOTICE-002", Map.of("kind", each.kind())));
            boolean usual =
                    each.inbox() && each.email().name().equals(kind.email().name());
            if (!kind.optional() && !usual) {
                throw new Refusal("NOTICE-003", Map.of("kind", kind.name().in(reader, Map.of())));
            }
            choices.choose(me, each);
        }
        return mine(reader);
    }

    @Override
    @Transactional(readOnly = true)
    public MailAddress address() {
        return addresses.mine();
    }

    /** Outside a transaction: a mail server is waited for. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MailAddress wish(String address) {
        return addresses.wish(address.strip());
    }

    /** Outside a transaction: a wrong code must stay counted. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MailAddress confirm(String code) {
        return addresses.confirm(code.strip());
    }

    @Override
    public void forget() {
        addresses.forget();
    }
}
