package cn.yinfeng.app.people.sight;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 可见范围: what is seen beyond the scope of units, and what is seen by those admitted by name alone. Whoever is refused
 * learns nothing of the subject: it is absent.
 */
public interface Sights {
    /** Who sees it and why. */
    SightView of(String kind, UUID subject);

    /**
     * Keeps it need-to-know under a code name. What was shared of it ends; the one who decides and the persons named see
     * it from now on, and nobody else. Refused where the code name is used (PEOPLE-083) or the label itself (PEOPLE-084).
     */
    SightView confide(String kind, UUID subject, Confiding confiding);

    /** Opens it to its unit and to those above again. */
    SightView lift(String kind, UUID subject, String reason);

    /** Admits a person to what is need-to-know, or shares with a unit or a person for a time. */
    SightView share(String kind, UUID subject, Sharing sharing);

    /** Ends a sharing; the last person admitted is not dismissed (PEOPLE-085). */
    void end(UUID sharing, String reason);

    /**
     * What is kept need-to-know, under which name and why.
     *
     * @param accounts the first persons admitted, besides the one who decides
     */
    record Confiding(String codeName, String reason, Set<UUID> accounts) {
        public Confiding {
            accounts = Set.copyOf(accounts);
        }
    }

    /**
     * With whom something is shared; one of unit and account.
     *
     * @param until the last day; null for until it is ended, which a unit is not given
     */
    record Sharing(
            @Nullable Integer unit,
            @Nullable UUID account,
            @Nullable LocalDate until,
            String reason) {}
}
