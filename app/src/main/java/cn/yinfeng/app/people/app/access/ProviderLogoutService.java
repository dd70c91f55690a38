package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.access.AccessChanged;
import cn.yinfeng.app.people.access.ProviderLogout;
import cn.yinfeng.app.people.app.Hash;
import cn.yinfeng.app.people.app.SessionKeeper;
import cn.yinfeng.app.people.app.access.LogoutTokens.Leaving;
import cn.yinfeng.app.people.store.AccountBindingStore;
import cn.yinfeng.app.people.store.SignOnStore;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends what a provider's word began, once it takes that word back. */
@Service
class ProviderLogoutService implements ProviderLogout {
    private final Providers providers;
    private final LogoutTokens tokens;
    private final AccountBindingStore bindings;
    private final SignOnStore walks;
    private final SessionKeeper sessions;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ProviderLogoutService(
            Providers providers,
            LogoutTokens tokens,
            AccountBindingStore bindings,
            SignOnStore walks,
            SessionKeeper sessions,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.providers = providers;
        this.tokens = tokens;
        this.bindings = bindings;
        this.walks = walks;
        this.sessions = sessions;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void leave(String provider, String token) {
        Leaving leaving = tokens.judge(provider, token);
        transaction.executeWithoutResult(status -> {
            byte[] shown = Hash.of(leaving.issuer() + " " + leaving.id());
            if (!walks.firstShown(shown, leaving.until())) {
                throw new Refusal("PEOPLE-078");
            }
            bindings.accountOf(leaving.issuer(), leaving.subject())
                    .ifPresent(account -> end(account, provider, leaving.issuer()));
        });
    }

    /** The settings may name one issuer twice: it is one provider all the same. */
    private void end(UUID account, String provider, String issuer) {
        List<String> same = providers.all().entrySet().stream()
                .filter(each -> each.getValue().issuer().equals(issuer))
                .map(Map.Entry::getKey)
                .toList();
        walks.forget(account, same);
        int ended = sessions.endBy(same, account);
        events.publishEvent(new AccessChanged(
                "left-provider", "account", account.toString(), Map.of("provider", provider, "sessions", ended)));
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT8M")
    void sweep() {
        walks.sweepShown(SessionKeeper.now());
    }
}
