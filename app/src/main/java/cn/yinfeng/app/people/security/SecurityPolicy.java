package cn.yinfeng.app.people.security;

import java.time.LocalDate;
import java.util.Set;

/**
 * 安全策略 of a day.
 *
 * @param leastLength characters of a password
 * @param classes of how many classes (capitals, small letters, digits, others) its characters are at least; letters
 *     that have no case, such as 汉字, count as others
 * @param history how many passwords of before must not come back
 * @param expiresDays after how many days a password must be changed; 0 for never
 * @param idleMinutes after how many minutes without a request a session ends
 * @param sessionHours after how many hours it ends in any case
 * @param addressFailures how many failed logins of one network address are free before it has to wait
 * @param secondFactorRoles roles that may do nothing before they have set up one-time codes
 * @param confirmAccounts whether a new account waits for a second administrator
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
        boolean confirmAccounts) {
    public SecurityPolicy {
        secondFactorRoles = Set.copyOf(secondFactorRoles);
    }
}
