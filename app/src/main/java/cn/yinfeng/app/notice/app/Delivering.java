package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.app.RobotCourier.Line;
import cn.yinfeng.app.notice.model.DeliveryRules;
import cn.yinfeng.app.notice.model.NoticeKind;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.model.Outcome;
import cn.yinfeng.app.notice.model.Parcel;
import cn.yinfeng.app.notice.store.JdbcOutbox;
import cn.yinfeng.app.notice.store.JdbcSpreading;
import cn.yinfeng.app.notice.store.JdbcSpreading.Told;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.database.JobTransaction;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Delivers what is due. Each delivery is claimed in one transaction, sent outside of any, and recorded in another. What a
 * worker claimed and never recorded, because it died between, is given up as uncertain and not sent again by itself:
 * at most once. What surely did not arrive is tried again, by the times of the rule.
 */
@Component
class Delivering {
    /** In whose name it works: it sees everything as the database's job role, and acts for nobody. */
    static final Caller DELIVERER = new Caller(new UUID(0, 1), "通知投递", "job", 0, 0, Set.of());

    private final Spreading spreading;
    private final JdbcOutbox outbox;
    private final JdbcSpreading told;
    private final NoticeKinds kinds;
    private final Writing writing;
    private final MailCourier mail;
    private final RobotCourier robots;
    private final RobotAccess access;
    private final RulesToday rules;
    private final OutsideTime time;
    private final JobTransaction asJob;

    Delivering(
            Spreading spreading,
            JdbcOutbox outbox,
            JdbcSpreading told,
            NoticeKinds kinds,
            Writing writing,
            MailCourier mail,
            RobotCourier robots,
            RobotAccess access,
            RulesToday rules,
            OutsideTime time,
            JobTransaction asJob) {
        this.spreading = spreading;
        this.outbox = outbox;
        this.told = told;
        this.kinds = kinds;
        this.writing = writing;
        this.mail = mail;
        this.robots = robots;
        this.access = access;
        this.rules = rules;
        this.time = time;
        this.asJob = asJob;
    }

    /** Does all that is due now; how much it took to the other side. */
    int run() {
        return DELIVERER.call(() -> {
            DeliveryRules now = rules.get();
            spread(now);
            asJob.call(() -> outbox.abandon(time.now().minus(now.abandoned()), time.now()));
            int done = 0;
            for (Optional<Parcel> each = claim(now); each.isPresent(); each = claim(now)) {
                settle(each.get(), send(each.get()), now);
                done++;
            }
            return done;
        });
    }

    void spread(DeliveryRules now) {
        boolean more = true;
        while (more) {
            more = asJob.call(() -> spreading.some(now));
        }
    }

    Optional<Parcel> claim(DeliveryRules now) {
        Optional<Parcel> letter = mail.isOn() ? asJob.call(() -> outbox.claimMail(time.now())) : Optional.empty();
        return letter.isPresent() ? letter : asJob.call(() -> outbox.claimRobot(time.now(), now.robotPerMinute()));
    }

    Outcome send(Parcel parcel) {
        UUID account = parcel.account();
        return account == null ? speak(parcel) : write(parcel, account);
    }

    private Outcome write(Parcel parcel, UUID account) {
        return switch (writing.letter(parcel, account)) {
            case Writing.Written.Ready(var letter) -> mail.send(letter);
            case Writing.Written.Nothing(var reason) -> new Outcome.GivenUp(reason);
        };
    }

    private Outcome speak(Parcel parcel) {
        var opened = access.ofJob(Objects.requireNonNull(parcel.robot()));
        if (opened.isEmpty()) {
            return new Outcome.GivenUp("ROBOT_GONE");
        }
        Optional<Told> found = told.find(parcel.telling());
        if (found.filter(each -> each.sight() > Spreading.INTERNAL).isPresent()) {
            return new Outcome.GivenUp("OUT_OF_SIGHT");
        }
        return found.flatMap(each ->
                        kinds.find(each.kind()).map(kind -> robots.send(opened.get(), line(parcel, each, kind))))
                .orElseGet(() -> new Outcome.GivenUp("KIND_GONE"));
    }

    private Line line(Parcel parcel, Told each, NoticeKind kind) {
        return new Line(
                parcel.batch(), each.kind(), kind.title().in(Locale.CHINESE, each.words()), writing.link(each.link()));
    }

    private void settle(Parcel parcel, Outcome outcome, DeliveryRules now) {
        Instant again = outcome instanceof Outcome.Failed
                ? now.retryAfter(parcel.attempts()).map(time.now()::plus).orElse(null)
                : null;
        asJob.call(() -> {
            outbox.record(parcel, outcome, again, time.now());
            return parcel;
        });
    }

    /** Forgets what is older than the rule keeps; told by the business clock. */
    int forget(Instant businessNow) {
        Instant before = businessNow
                .atZone(time.zone())
                .minusMonths(rules.get().keepMonths())
                .toInstant();
        return DELIVERER.call(() -> asJob.call(() -> outbox.forget(before)));
    }
}
