package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.security.MyAccess;
import cn.yinfeng.app.people.security.SecurityAdministration.SessionView;
import cn.yinfeng.app.people.security.SecurityChanged;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The own sessions and one-time codes. */
@Service
@Transactional
class MyAccessService implements MyAccess {
    private final SessionKeeper keeper;
    private final SecondFactors factors;
    private final LoginCheck check;
    private final AccountStore accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MyAccessService(
            SessionKeeper keeper,
            SecondFactors factors,
            LoginCheck check,
            AccountStore accounts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.keeper = keeper;
        this.factors = factors;
        this.check = check;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SessionView> sessions(String token) {
        return keeper.standing(me(), Hash.of(token));
    }

    @Override
    public void revoke(UUID session) {
        if (keeper.endById(session, me()).isEmpty()) {
            throw new Absent("session", session);
        }
        tell("session-revoked");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean secondFactor() {
        return factors.isOn(me());
    }

    @Override
    public Enrolment enrol() {
        String login = accounts.find(me()).orElseThrow().login();
        return factors.begin(me(), login);
    }

    @Override
    public List<String> confirm(String code) {
        List<String> codes = factors.confirm(me(), code);
        keeper.forget(me());
        tell("second-factor-set-up");
        return codes;
    }

    /** Outside a transaction: a wrong code must stay counted. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void leave(String code) {
        UUID me = me();
        check.passCode(me, "", () -> factors.accepts(me, code));
        transaction.executeWithoutResult(status -> {
            factors.remove(me);
            keeper.forget(me);
            tell("second-factor-removed");
        });
    }

    private static UUID me() {
        return Caller.current().account();
    }

    private void tell(String what) {
        events.publishEvent(new SecurityChanged(what, "account", me().toString(), Map.of()));
    }
}
