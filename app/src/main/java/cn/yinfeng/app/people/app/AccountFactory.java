package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.people.store.AccountStore.NewAccountRow;
import cn.yinfeng.app.people.store.UnitStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an account whose holder has chosen the password already, with the post it is for. */
@Component
public class AccountFactory {
    private final AccountStore accounts;
    private final UnitStore units;
    private final Passwords passwords;

    AccountFactory(AccountStore accounts, UnitStore units, Passwords passwords) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
    }

    /** The unit at which the role may be held; null for the separated administrators. */
    public @Nullable Integer acceptedUnit(String role, @Nullable Integer unit) {
        boolean business = accounts.isBusiness(role).orElseThrow(() -> new Refusal("PEOPLE-015", Map.of("role", role)));
        if (!business) {
            return null;
        }
        if (unit == null) {
            throw new Refusal("PEOPLE-021");
        }
        return units.find(unit, true)
                .orElseThrow(() -> new Absent("unit", unit))
                .id();
    }

    public String hash(String password) {
        return passwords.hash(password);
    }

    /** PEOPLE-014 where the login is taken. In the transaction of whoever calls. */
    public void make(Wanted wanted, String hash, boolean waits) {
        var row = new NewAccountRow(wanted.id(), wanted.login(), wanted.name(), hash, wanted.by(), waits);
        if (!accounts.insert(row, SessionKeeper.now())) {
            throw new Refusal("PEOPLE-014", Map.of("login", wanted.login()));
        }
        accounts.setPassword(wanted.id(), hash, false, SessionKeeper.now());
        accounts.appoint(Ids.next(), wanted.id(), wanted.role(), wanted.unitId(), SessionKeeper.today());
    }

    /** Whom the account is for; by whose work it is made. */
    public record Wanted(
            UUID id,
            String login,
            String name,
            String role,
            @Nullable Integer unitId,
            UUID by) {}
}
