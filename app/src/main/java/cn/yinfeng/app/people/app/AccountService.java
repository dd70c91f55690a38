package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.AccountCreated;
import cn.yinfeng.app.people.AccountDisabled;
import cn.yinfeng.app.people.AccountEnabled;
import cn.yinfeng.app.people.AccountView;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.OneTimePasswordGiven;
import cn.yinfeng.app.people.model.Login;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.people.store.AccountStore.NewAccountRow;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Happening;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and their posts. */
@Service
@Transactional
class AccountService implements Accounts {
    /** Stands in the audit trail where a login has its address. */
    private static final String SIGNING = "signing";

    private final AccountStore accounts;
    private final AccountFactory factory;
    private final SessionKeeper keeper;
    private final Passwords passwords;
    private final LoginCheck check;
    private final SecurityPolicies policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountStore accounts,
            AccountFactory factory,
            SessionKeeper keeper,
            Passwords passwords,
            LoginCheck check,
            SecurityPolicies policies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.factory = factory;
        this.keeper = keeper;
        this.passwords = passwords;
        this.check = check;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Caller callerOf(UUID account) {
        return keeper.holder(account)
                .map(holder -> SessionKeeper.caller(holder, holder.permissions()))
                .orElseThrow(() -> new Refusal("PEOPLE-003"));
    }

    /** Outside the caller's transaction, if there is one: a refused act must not undo the count of tries. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void confirm(String password) {
        String login = existing(Caller.current().account()).login();
        check.pass(login, password, "PEOPLE-022", SIGNING);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountView> all() {
        return accounts.all();
    }

    @Override
    public Created create(NewAccount wanted) {
        String login = Login.accept(wanted.login());
        Integer unit = factory.acceptedUnit(wanted.role(), wanted.unitId());
        UUID id = Ids.next();
        String password = passwords.oneTime();
        UUID by = Caller.find().map(Caller::account).orElse(null);
        boolean waits = by != null && policies.current().confirmAccounts();
        var row = new NewAccountRow(id, login, wanted.name().strip(), passwords.hash(password), by, waits);
        if (!accounts.insert(row, clock.instant())) {
            throw new Refusal("PEOPLE-014", Map.of("login", login));
        }
        accounts.appoint(Ids.next(), id, wanted.role(), unit, SessionKeeper.today());
        tell(new AccountCreated(id, wanted.role(), unit == null ? 0 : unit));
        return new Created(existing(id), password);
    }

    @Override
    public String giveOneTimePassword(UUID account) {
        existing(account);
        String password = passwords.oneTime();
        accounts.setPassword(account, passwords.hash(password), true, SessionKeeper.now());
        keeper.endAll(account);
        tell(new OneTimePasswordGiven(account));
        return password;
    }

    @Override
    public void disable(UUID account) {
        AccountView view = existing(account);
        if (view.role().equals("administrator") && accounts.otherAdministrators(account) == 0) {
            throw new Refusal("PEOPLE-017");
        }
        accounts.setDisabled(account, true);
        keeper.endAll(account);
        tell(new AccountDisabled(account));
    }

    @Override
    public void enable(UUID account) {
        existing(account);
        accounts.setDisabled(account, false);
        tell(new AccountEnabled(account));
    }

    private AccountView existing(UUID id) {
        return accounts.find(id).orElseThrow(() -> new Absent("account", id));
    }

    private void tell(Happening happening) {
        events.publishEvent(happening);
    }
}
