package cn.yinfeng.app.people.app.sight;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.sight.SightChanged;
import cn.yinfeng.app.people.sight.SightLists.SharedSubject;
import cn.yinfeng.app.people.store.SightStore;
import cn.yinfeng.app.people.store.SightStore.About;
import cn.yinfeng.app.people.store.SightStore.NewSharing;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A leaver's admissions go to the successor, as far as who transfers knows of them. */
@Component
@Transactional
class SightWork implements OpenWork {
    private static final int NEED_TO_KNOW = 3;
    private final SightStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SightWork(SightStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Caller caller) {
        return List.of();
    }

    private List<SharedSubject> held(Hands leaver) {
        UUID account = leaver.account();
        return account == null
                ? List.of()
                : store.admissionsOf(account, LocalDate.now(clock)).stream()
                        .filter(each -> !account.equals(Caller.current().account()))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldWork> heldBy(Hands leaver) {
        return List.of(new HeldWork("work.admission.account", held(leaver).size()));
    }

    @Override
    public void transfer(Hands leaver, Hands successor) {
        held(leaver).forEach(each -> pass(each, leaver, successor));
    }

    private void pass(SharedSubject admission, Hands leaver, Hands successor) {
        UUID to = successor.account();
        Caller caller = Caller.current();
        LocalDate today = LocalDate.now(clock);
        String reason = leaver.name() + "→" + successor.name();
        boolean knows = to == null
                || store.of(admission.subject(), today).stream()
                        .anyMatch(each -> each.running()
                                && each.person() != null
                                && each.person().account().equals(to));
        if (!knows) {
            int unit = store.unitOf(admission.sharing().id());
            var about = new About(admission.kind(), admission.subject(), unit, NEED_TO_KNOW);
            store.add(
                    new NewSharing(
                            Ids.next(),
                            about,
                            null,
                            to,
                            true,
                            today,
                            admission.sharing().until(),
                            reason),
                    caller,
                    clock.instant());
        }
        store.end(admission.sharing().id(), reason, caller, clock.instant());
        events.publishEvent(new SightChanged(
                "passed-on",
                admission.kind(),
                admission.subject(),
                Map.of("to", String.valueOf(to), "reason", reason)));
    }
}
