package cn.yinfeng.app.people.app.access;

import cn.yinfeng.app.people.access.AccessChanged;
import cn.yinfeng.app.people.access.Profiles;
import cn.yinfeng.app.people.model.EmailAddress;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.platform.Caller;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about themselves. */
@Service
@Transactional
class ProfileService implements Profiles {
    private final AccountStore accounts;
    private final ApplicationEventPublisher events;

    ProfileService(AccountStore accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Profile mine() {
        return new Profile(accounts.email(Caller.current().account()).orElse(null));
    }

    /** The trail tells that it changed, not to what: it is kept longer than the address. */
    @Override
    public void changeEmail(@Nullable String email) {
        UUID me = Caller.current().account();
        String accepted = EmailAddress.accept(email);
        if (!Objects.equals(accepted, accounts.email(me).orElse(null))) {
            accounts.setEmail(me, accepted);
            events.publishEvent(new AccessChanged("email-changed", "account", me.toString(), Map.of()));
        }
    }
}
