package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.model.GuessedPasswords;
import cn.yinfeng.app.people.model.LeakedPasswords;
import cn.yinfeng.app.people.model.PasswordPolicy;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Refusal;
import cn.yinfeng.rules.RuleFile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether somebody may choose this password, by the policy of the day and the shipped lists. */
@Component
public class NewPasswords {
    private final List<String> guessed;
    private final LeakedPasswords leaked;
    private final SecurityPolicies policies;
    private final AccountStore accounts;
    private final Passwords passwords;

    NewPasswords(SecurityPolicies policies, AccountStore accounts, Passwords passwords) {
        List<RuleFile> rules = ShippedRules.of("people");
        this.guessed = GuessedPasswords.of(rules);
        this.leaked = LeakedPasswords.of(rules);
        this.policies = policies;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Refused with the reason; the current password is empty where there is none yet. */
    public void refuseUnfit(String login, String current, String next) {
        SecurityPolicy policy = policies.current();
        new PasswordPolicy(policy.leastLength(), policy.classes(), guessed)
                .sparingFrom(policy.access().passphraseLength())
                .refusing(policy.access().refuseLeaked() ? leaked : LeakedPasswords.NONE)
                .against(login, current, next)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    void refuseRepeated(UUID account, String next) {
        int history = policies.current().history();
        for (String before : accounts.history(account, history)) {
            if (passwords.matches(next, before)) {
                throw new Refusal("PEOPLE-056", Map.of("history", history));
            }
        }
    }
}
