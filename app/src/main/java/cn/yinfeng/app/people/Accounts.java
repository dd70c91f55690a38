package cn.yinfeng.app.people;

import cn.yinfeng.app.platform.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of the installation, each with the post it holds. */
public interface Accounts {
    /** The caller that a job acts as; refused (PEOPLE-003) where the account is disabled or holds no post today. */
    Caller callerOf(UUID account);

    /**
     * Makes sure that it is the caller who signs: their password once more. A wrong one is PEOPLE-022, and counts like a
     * login tried in vain (PEOPLE-002 asks for a wait). Call it before a transaction begins: what is counted must stay
     * though the act is refused.
     */
    void confirm(String password);

    /** All accounts by login. */
    List<AccountView> all();

    /** Makes an account with one post, and a one-time password that is told here and nowhere else. */
    Created create(NewAccount account);

    /** A new one-time password; all sessions of the account end. */
    String giveOneTimePassword(UUID account);

    /** No more logins; all sessions of the account end at once. */
    void disable(UUID account);

    void enable(UUID account);

    /**
     * What is needed for an account.
     *
     * @param login 2 to 40 letters, digits, dots, hyphens or underscores; case does not matter
     * @param unitId where the post is held; may be null for the separated administrators only
     */
    record NewAccount(
            String login,
            String name,
            String role,
            @Nullable Integer unitId) {}

    /** The account made, and its one-time password in plain text. */
    record Created(AccountView account, String oneTimePassword) {}
}
