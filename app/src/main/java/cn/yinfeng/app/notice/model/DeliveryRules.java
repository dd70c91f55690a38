package cn.yinfeng.app.notice.model;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * 投递约定: when deliveries are due; rules/notice/delivery.yaml.
 *
 * @param quietFrom first hour in which e-mail waits
 * @param quietTo hour at which it goes
 * @param retries how long until the next try, one after the other
 */
public record DeliveryRules(
        int quietFrom,
        int quietTo,
        int digestHour,
        int keepMonths,
        int robotPerMinute,
        List<Duration> retries,
        Duration abandoned) {
    public DeliveryRules {
        retries = List.copyOf(retries);
    }

    /** The version that holds on the day. */
    public static DeliveryRules of(List<RuleFile> files, LocalDate day) {
        RuleFile file = files.stream()
                .filter(each -> each.code().equals("NOTICE-DELIVERY") && each.holds(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rules for deliveries on " + day));
        file.root().nodes("examples").forEach(DeliveryRules::run);
        RuleNode root = file.root();
        RuleNode quiet = root.node("quiet").only("from", "to");
        return new DeliveryRules(
                (int) quiet.number("from"),
                (int) quiet.number("to"),
                (int) root.number("digestHour"),
                (int) root.number("keepMonths"),
                (int) root.number("robotPerMinute"),
                root.values("retryMinutes").stream()
                        .map(each -> Duration.ofMinutes(Long.parseLong(String.valueOf(each))))
                        .toList(),
                Duration.ofMinutes(root.number("abandonedMinutes")));
    }

    private static void run(RuleNode example) {
        RuleNode given = example.node("given");
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        ZonedDateTime at =
                LocalDate.of(2026, 3, 2).atTime((int) given.number("at"), 0).atZone(zone);
        Instant due = afterQuiet(at.toInstant(), (int) given.number("quietFrom"), (int) given.number("quietTo"), zone);
        if (due.atZone(zone).getHour() != Integer.parseInt(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold");
        }
    }

    /** When something may be sent that is ready now: now, or when the quiet hours are over. Equal hours are no quiet. */
    public static Instant afterQuiet(Instant now, int from, int to, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        int hour = local.getHour();
        boolean quiet = from < to ? hour >= from && hour < to : from > to && (hour >= from || hour < to);
        if (!quiet) {
            return now;
        }
        ZonedDateTime end = local.truncatedTo(ChronoUnit.DAYS).withHour(to);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    /** The next time that the clock shows this hour. */
    public static Instant next(Instant now, int hour, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime due = local.truncatedTo(ChronoUnit.DAYS).withHour(hour);
        return (due.isAfter(local) ? due : due.plusDays(1)).toInstant();
    }

    /** How long to wait after so many tries; empty where it was the last. */
    public Optional<Duration> retryAfter(int attempts) {
        return attempts <= retries.size() ? Optional.of(retries.get(attempts - 1)) : Optional.empty();
    }
}
