package cn.yinfeng.app.notice;

import java.util.Set;
import java.util.UUID;

/** For whom a notice is; who that is today is found when it is told. */
public sealed interface Recipients {
    /** These persons. */
    static Recipients ofAccounts(Set<UUID> accounts) {
        return new Named(accounts);
    }

    /** Whoever may do this at the unit today; not the person who acts, who knows already. */
    static Recipients holding(String permission, int unit, Reach reach) {
        return new Holding(permission, unit, reach);
    }

    /** At which unit somebody has to hold the permission. */
    enum Reach {
        /** At this very unit. */
        EXACT,
        /** At the nearest unit above it where anybody holds it. */
        ABOVE,
        /** At this unit, or the nearest above where anybody holds it. */
        NEAREST
    }

    /** Persons by their accounts. */
    record Named(Set<UUID> accounts) implements Recipients {
        public Named {
            accounts = Set.copyOf(accounts);
        }
    }

    /** Persons by what they may do. */
    record Holding(String permission, int unit, Reach reach) implements Recipients {}
}
