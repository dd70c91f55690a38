package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.store.JdbcStandIns;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Who may sign today, and who acts now. */
@Component
class Rosters {
    private final Accounts accounts;
    private final JdbcStandIns standIns;
    private final Clock clock;

    Rosters(Accounts accounts, JdbcStandIns standIns, Clock clock) {
        this.accounts = accounts;
        this.standIns = standIns;
        this.clock = clock;
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    Roster today() {
        Caller caller = Caller.current();
        return new Roster(
                caller,
                accounts.all().stream()
                        .filter(each -> !each.disabled() && !each.unconfirmed())
                        .toList(),
                standIns.by(caller.account(), day()));
    }

    /** The caller, no finer than the database keeps the time. */
    By by() {
        Caller caller = Caller.current();
        return new By(
                caller.account(),
                caller.name(),
                caller.role(),
                caller.unit(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                day());
    }
}
