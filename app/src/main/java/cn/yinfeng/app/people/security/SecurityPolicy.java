package cn.yinfeng.app.people.security;

import java.time.LocalDate;
import java.util.Set;

/**
 * 安全策略 of a day.
 *
 * @param leastLength characters of a password
 * @param classes of how many classes (capitals, small letters, digits, 汉字, others) its characters are at least
 * @param history how many passwords of before must not come back
 * @param expiresDays after how many days a password must be changed; 0 for never
 * @param idleMinutes after how many minutes without a request a session ends
 * @param sessionHours after how many hours it ends in any case
 * @param addressFailures how many failed logins of one network address are free before it has to wait
 * @param secondFactorRoles roles that may do nothing before they have set up one-time codes
 * @param confirmAccounts whether a new account waits for a second administrator
 * @param access what holds for long passwords, for leaked ones, for tokens and for invitations
 */
public record SecurityPolicy(
        LocalDate from,
        int leastLength,
        int classes,
        int history,
        int expiresDays,
        int idleMinutes,
        int sessionHours,
        int addressFailures,
        Set<String> secondFactorRoles,
        boolean confirmAccounts,
        Access access) {
    public SecurityPolicy {
        secondFactorRoles = Set.copyOf(secondFactorRoles);
    }

    /**
     * The part of the policy about passwords made of whole sentences, and about ways in without a password.
     *
     * @param passphraseLength from how many characters on classes are not asked (ASVS 5 V6.2.5); 0 for never
     * @param refuseLeaked whether passwords of the shipped list of leaked and common ones are refused (ASVS 5 V6.2.4)
     * @param tokenDays how many days an access token lives at most
     * @param tokenMinute how many requests a minute one token may make
     * @param invitationDays how many days an invitation, and a permit to bind an account, may be used
     */
    public record Access(
            int passphraseLength, boolean refuseLeaked, int tokenDays, int tokenMinute, int invitationDays) {}
}
