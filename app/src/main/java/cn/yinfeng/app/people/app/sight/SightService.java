package cn.yinfeng.app.people.app.sight;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.sight.SightChanged;
import cn.yinfeng.app.people.sight.SightLists;
import cn.yinfeng.app.people.sight.SightView;
import cn.yinfeng.app.people.sight.Sights;
import cn.yinfeng.app.people.sight.SubjectCard;
import cn.yinfeng.app.people.sight.SubjectCard.Card;
import cn.yinfeng.app.people.store.NeedToKnowStore;
import cn.yinfeng.app.people.store.SightRuleStore;
import cn.yinfeng.app.people.store.SightStore;
import cn.yinfeng.app.people.store.SightStore.About;
import cn.yinfeng.app.people.store.SightStore.NewSharing;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares, admits, keeps need-to-know and opens again. */
@Service
@Transactional
class SightService implements Sights {
    private static final int NEED_TO_KNOW = 3;
    private static final String MANAGE = "sight.manage";
    private final SightStore store;
    private final NeedToKnowStore secrets;
    private final SightRuleStore people;
    private final SightRuleBook rules;
    private final ObjectProvider<SubjectCard> cards;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SightService(
            SightStore store,
            NeedToKnowStore secrets,
            SightRuleStore people,
            SightRuleBook rules,
            ObjectProvider<SubjectCard> cards,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.people = people;
        this.rules = rules;
        this.cards = cards;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private SubjectCard port(String kind) {
        return cards.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Absent("subject", kind));
    }

    private Card card(String kind, UUID subject) {
        return port(kind).find(subject).orElseThrow(() -> new Absent(kind, subject));
    }

    /** Of somebody who decides about it: office or head of the unit to which it belongs. */
    private Card mine(String kind, UUID subject) {
        Card card = card(kind, subject);
        if (!store.isOwn(card.unit())) {
            throw new Refusal("PEOPLE-080");
        }
        return card;
    }

    @Override
    @Transactional(readOnly = true)
    public SightView of(String kind, UUID subject) {
        Card card = card(kind, subject);
        boolean secret = card.sight() == NEED_TO_KNOW;
        List<UnitRef> above = secret ? List.of() : above(card.unit());
        boolean mayManage = Caller.current().may(MANAGE) && store.isOwn(card.unit());
        return new SightView(
                subject,
                card.label(),
                named(card.unit()),
                card.sight(),
                above,
                secrets.needToKnow(subject).orElse(null),
                store.of(subject, today()),
                mayManage);
    }

    private UnitRef named(int unit) {
        return new UnitRef(unit, units.names(List.of(unit)).getOrDefault(unit, ""));
    }

    private List<UnitRef> above(int unit) {
        Map<Integer, Integer> parents = units.parents();
        var above = new ArrayList<UnitRef>();
        for (Integer each = parents.get(unit); each != null; each = parents.get(each)) {
            above.add(named(each));
        }
        return above;
    }

    @Override
    public SightView confide(String kind, UUID subject, Confiding confiding) {
        Card card = mine(kind, subject);
        String codeName = confiding.codeName().strip();
        refuse(card.sight() == NEED_TO_KNOW, "PEOPLE-081", Map.of());
        refuse(secrets.isUsed(codeName), "PEOPLE-083", Map.of("codeName", codeName));
        refuse(card.label().contains(codeName) || codeName.contains(card.label()), "PEOPLE-084", Map.of());
        var admitted = new HashSet<>(confiding.accounts());
        admitted.add(Caller.current().account());
        refuse(people.persons(admitted).size() < admitted.size(), "PEOPLE-082", Map.of());
        SightLists.SightRuleView rule = rules.of(card.unit(), today());
        var about = new About(kind, subject, card.unit(), card.sight());
        store.endAll(subject, "转为知悉范围管理", Caller.current(), clock.instant());
        admitted.forEach(each -> add(new NewSharing(
                Ids.next(),
                about,
                null,
                each,
                true,
                today(),
                null,
                confiding.reason().strip())));
        var kept = new NeedToKnowStore.Kept(
                codeName,
                rule.countedFrom(),
                rule.line(),
                rule.source(),
                confiding.reason().strip(),
                today());
        secrets.keep(Ids.next(), about, kept, Caller.current(), clock.instant());
        port(kind).confided(subject, rule.countedFrom());
        secrets.setSight(subject, NEED_TO_KNOW);
        tell(
                "confided",
                kind,
                subject,
                Map.of("codeName", codeName, "admitted", admitted.size(), "rule", rule.source()));
        return of(kind, subject);
    }

    @Override
    public SightView lift(String kind, UUID subject, String reason) {
        mine(kind, subject);
        int former = secrets.lift(subject, reason.strip(), Caller.current(), clock.instant())
                .orElseThrow(() -> new Refusal("PEOPLE-086"));
        try {
            secrets.setSight(subject, former);
        } catch (DuplicateKeyException registeredMeanwhile) {
            throw new Refusal("PEOPLE-087");
        }
        store.endAll(subject, reason.strip(), Caller.current(), clock.instant());
        port(kind).opened(subject);
        tell("lifted", kind, subject, Map.of("reason", reason.strip()));
        return of(kind, subject);
    }

    @Override
    public SightView share(String kind, UUID subject, Sharing sharing) {
        Card card = mine(kind, subject);
        boolean secret = card.sight() == NEED_TO_KNOW;
        Integer unit = sharing.unit();
        UUID account = sharing.account();
        refuse((unit == null) == (account == null), "PEOPLE-088", Map.of());
        refuse(secret && unit != null, "PEOPLE-089", Map.of());
        refuse(!secret && sharing.until() == null, "PEOPLE-090", Map.of());
        LocalDate until = sharing.until();
        refuse(until != null && until.isBefore(today()), "PEOPLE-091", Map.of("date", today().toString()));
        refuse(account != null && people.persons(List.of(account)).isEmpty(), "PEOPLE-082", Map.of());
        refuse(unit != null && !people.stands(unit), "PEOPLE-092", Map.of());
        var about = new About(kind, subject, card.unit(), card.sight());
        String reason = sharing.reason().strip();
        add(new NewSharing(Ids.next(), about, unit, account, secret, today(), until, reason));
        tell(
                "shared",
                kind,
                subject,
                Map.of(
                        "to", unit == null ? String.valueOf(account) : unit.toString(),
                        "until", until == null ? "" : until.toString(),
                        "reason", reason));
        return of(kind, subject);
    }

    private void add(NewSharing wanted) {
        try {
            store.add(wanted, Caller.current(), clock.instant());
        } catch (DuplicateKeyException already) {
            throw new Refusal("PEOPLE-093");
        }
    }

    @Override
    public void end(UUID sharing, String reason) {
        SightLists.SharedSubject found = store.find(sharing, today()).orElseThrow(() -> new Absent("sharing", sharing));
        mine(found.kind(), found.subject());
        boolean last = found.sharing().admission()
                && store.of(found.subject(), today()).stream()
                                .filter(each -> each.admission() && each.running())
                                .count()
                        <= 1;
        refuse(last, "PEOPLE-085", Map.of());
        if (!store.end(sharing, reason.strip(), Caller.current(), clock.instant())) {
            throw new Refusal("PEOPLE-094");
        }
        tell("ended", found.kind(), found.subject(), Map.of("sharing", sharing, "reason", reason.strip()));
    }

    private static void refuse(boolean so, String code, Map<String, Object> parameters) {
        if (so) {
            throw new Refusal(code, parameters);
        }
    }

    private void tell(String what, String kind, UUID id, Map<String, Object> details) {
        events.publishEvent(new SightChanged(what, kind, id, details));
    }
}
