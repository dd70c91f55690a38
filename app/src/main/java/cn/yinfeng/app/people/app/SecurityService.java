package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.AccountView;
import cn.yinfeng.app.people.security.SecurityAdministration;
import cn.yinfeng.app.people.security.SecurityChanged;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.people.store.LoginAttemptStore;
import cn.yinfeng.app.people.store.PolicyStore;
import cn.yinfeng.app.people.store.RoleStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the security administrator does; every act is told to the audit trail. */
@Service
@Transactional
class SecurityService implements SecurityAdministration {
    private static final String ACCOUNT = "account";
    private final RoleStore roles;
    private final PolicyStore policies;
    private final SecurityPolicies current;
    private final SessionKeeper keeper;
    private final LoginAttemptStore attempts;
    private final AccountStore accounts;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;

    SecurityService(
            RoleStore roles,
            PolicyStore policies,
            SecurityPolicies current,
            SessionKeeper keeper,
            LoginAttemptStore attempts,
            AccountStore accounts,
            SecondFactors factors,
            ApplicationEventPublisher events) {
        this.roles = roles;
        this.policies = policies;
        this.current = current;
        this.keeper = keeper;
        this.attempts = attempts;
        this.accounts = accounts;
        this.factors = factors;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Matrix matrix() {
        return new Matrix(roles.roles(), roles.permissions(), roles.grants());
    }

    @Override
    public void grant(String role, String permission, boolean granted) {
        RoleView toWhom = roles.roles().stream()
                .filter(each -> each.code().equals(role))
                .findFirst()
                .orElseThrow(() -> new Refusal("PEOPLE-015", Map.of("role", role)));
        PermissionView what = roles.permissions().stream()
                .filter(each -> each.code().equals(permission))
                .findFirst()
                .orElseThrow(() -> new Absent("permission", permission));
        if (toWhom.fixed()) {
            throw new Refusal("PEOPLE-046");
        }
        if (what.separated()) {
            throw new Refusal("PEOPLE-047");
        }
        if (roles.set(role, permission, granted)) {
            tell(granted ? "permission-granted" : "permission-taken", "role", role, Map.of("permission", permission));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decided> policies() {
        return policies.all(SessionKeeper.today());
    }

    @Override
    @Transactional(readOnly = true)
    public SecurityPolicy policy() {
        return current.current();
    }

    @Override
    public void decide(SecurityPolicy policy, String reason) {
        if (policy.from().isBefore(SessionKeeper.today())) {
            throw new Refusal("PEOPLE-049", Map.of("date", SessionKeeper.today().toString()));
        }
        for (String role : policy.secondFactorRoles()) {
            if (accounts.isBusiness(role).isEmpty()) {
                throw new Refusal("PEOPLE-015", Map.of("role", role));
            }
        }
        policies.insert(policy, reason.strip(), Caller.current(), SessionKeeper.now());
        current.forget();
        tell("policy-decided", "policy", policy.from().toString(), Map.of("policy", policy, "reason", reason.strip()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SessionView> sessions() {
        return keeper.standing(null, new byte[0]);
    }

    @Override
    public void revoke(UUID session) {
        UUID account = keeper.endById(session, null).orElseThrow(() -> new Absent("session", session));
        tell("session-revoked", ACCOUNT, account.toString(), Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lockout> lockouts() {
        return attempts.lockouts(SessionKeeper.now());
    }

    @Override
    public void lift(UUID account) {
        String login = accounts.find(account)
                .orElseThrow(() -> new Absent(ACCOUNT, account))
                .login();
        attempts.forget(Hash.of(login));
        attempts.forget(Hash.of("code:" + account));
        tell("lockout-lifted", ACCOUNT, account.toString(), Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountView> unconfirmed() {
        return accounts.all().stream().filter(AccountView::unconfirmed).toList();
    }

    @Override
    public void confirm(UUID account) {
        if (!accounts.confirm(account, Caller.current().account())) {
            throw new Refusal("PEOPLE-048");
        }
        tell("account-confirmed", ACCOUNT, account.toString(), Map.of());
    }

    @Override
    public void removeSecondFactor(UUID account) {
        if (!factors.remove(account)) {
            throw new Absent("second-factor", account);
        }
        keeper.endAll(account);
        tell("second-factor-removed", ACCOUNT, account.toString(), Map.of());
    }

    private void tell(String what, String kind, String id, Map<String, Object> details) {
        events.publishEvent(new SecurityChanged(what, kind, id, details));
    }
}
