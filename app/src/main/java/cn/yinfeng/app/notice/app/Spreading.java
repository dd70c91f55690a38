package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.model.DeliveryRules;
import cn.yinfeng.app.notice.model.NoticeKind;
import cn.yinfeng.app.notice.model.NoticeKind.Email;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.model.Parcel.Channel;
import cn.yinfeng.app.notice.store.JdbcSpreading;
import cn.yinfeng.app.notice.store.JdbcSpreading.Reader;
import cn.yinfeng.app.notice.store.JdbcSpreading.Told;
import cn.yinfeng.app.people.Units;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Works out who gets what was told by e-mail or in a chat group, and when. Within a transaction of the job. */
@Component
class Spreading {
    private static final int TOGETHER = 50;
    /** The depth beyond which nothing goes into a chat group. */
    static final int INTERNAL = 1;

    private static final int SENSITIVE = 2;
    private final NoticeKinds kinds;
    private final JdbcSpreading store;
    private final Units units;
    private final MailCourier mail;
    private final OutsideTime time;

    Spreading(NoticeKinds kinds, JdbcSpreading store, Units units, MailCourier mail, OutsideTime time) {
        this.kinds = kinds;
        this.store = store;
        this.units = units;
        this.mail = mail;
        this.time = time;
    }

    /** Spreads some of what waits; true where there may be more. */
    boolean some(DeliveryRules rules) {
        List<Told> found = store.next(TOGETHER);
        if (found.isEmpty()) {
            return false;
        }
        Map<Integer, Integer> parents = units.parents();
        Instant now = time.now();
        for (Told told : found) {
            kinds.find(told.kind()).ifPresent(kind -> spread(told, kind, rules, parents));
            store.spread(told.id(), now);
        }
        return found.size() == TOGETHER;
    }

    private void spread(Told told, NoticeKind kind, DeliveryRules rules, Map<Integer, Integer> parents) {
        Instant now = time.now();
        if (mail.isOn() && told.sight() <= SENSITIVE) {
            for (Reader reader : store.readers(told)) {
                mail(told, kind, reader, rules);
            }
        }
        if (kind.chat() && told.unit() != 0 && told.sight() <= INTERNAL) {
            store.groups(told, above(told.unit(), parents)).forEach(group -> store.toGroup(told, group, now));
        }
    }

    private void mail(Told told, NoticeKind kind, Reader reader, DeliveryRules rules) {
        Instant now = time.now();
        if (!kind.optional()) {
            // What concerns the safety of an account waits for nobody's morning.
            store.toPerson(told, reader, Channel.EMAIL, now, now);
            return;
        }
        switch (Objects.requireNonNullElse(reader.email(), kind.email())) {
            case Email.NOW -> {
                int from = Objects.requireNonNullElse(reader.quietFrom(), rules.quietFrom());
                int to = Objects.requireNonNullElse(reader.quietTo(), rules.quietTo());
                Instant due = DeliveryRules.afterQuiet(now, from, to, time.zone());
                store.toPerson(told, reader, Channel.EMAIL, due, now);
            }
            case Email.DIGEST -> {
                int hour = Objects.requireNonNullElse(reader.digestHour(), rules.digestHour());
                store.toPerson(told, reader, Channel.DIGEST, DeliveryRules.next(now, hour, time.zone()), now);
            }
            case Email.NONE -> {}
        }
    }

    private static Set<Integer> above(int unit, Map<Integer, Integer> parents) {
        var found = new HashSet<Integer>();
        for (Integer each = parents.get(unit); each != null && found.add(each); ) {
            each = parents.get(each);
        }
        return found;
    }
}
