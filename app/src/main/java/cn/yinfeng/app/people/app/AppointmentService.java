package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.OpenWork.Hands;
import cn.yinfeng.app.people.OpenWork.HeldWork;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.Units.AsOf;
import cn.yinfeng.app.people.model.Login;
import cn.yinfeng.app.people.model.StaffingRules;
import cn.yinfeng.app.people.model.UnitTree;
import cn.yinfeng.app.people.organisation.AppointmentEnded;
import cn.yinfeng.app.people.organisation.Appointments;
import cn.yinfeng.app.people.organisation.ContactsRead;
import cn.yinfeng.app.people.organisation.PersonAppointed;
import cn.yinfeng.app.people.organisation.WorkTransferred;
import cn.yinfeng.app.people.store.AccountStore;
import cn.yinfeng.app.people.store.AppointmentStore;
import cn.yinfeng.app.people.store.AppointmentStore.Held;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which function; giving, ending and passing on. */
@Service
@Transactional
class AppointmentService implements Appointments {
    private static final String UNMASK = "person.unmask";
    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 4;
    private final AppointmentStore store;
    private final AccountStore accounts;
    private final Units units;
    private final ObjectProvider<OpenWork> work;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final StaffingRules staffing = StaffingRules.of(ShippedRules.of("people"));

    AppointmentService(
            AppointmentStore store,
            AccountStore accounts,
            Units units,
            ObjectProvider<OpenWork> work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.units = units;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FunctionView> functions() {
        return store.functions();
    }

    @Override
    public List<AppointmentView> on(LocalDate day, int unit) {
        List<AppointmentView> found = store.on(day, below(units.visible(unit).id()));
        if (!Caller.current().may(UNMASK)) {
            return found.stream().map(AppointmentService::masked).toList();
        }
        if (found.stream()
                .anyMatch(each -> each.phone() != null && !each.phone().isEmpty())) {
            events.publishEvent(new ContactsRead(unit, found.size()));
        }
        return found;
    }

    private Set<Integer> below(int unit) {
        var found = new HashSet<>(Set.of(unit));
        for (UnitView each : units.visible()) {
            if (each.parentId() != null && found.contains(each.parentId())) {
                found.add(each.id());
            }
        }
        return found;
    }

    private static AppointmentView masked(AppointmentView view) {
        return new AppointmentView(
                view.id(),
                view.person(),
                view.name(),
                view.title(),
                mask(view.phone()),
                view.login(),
                view.function(),
                view.unit(),
                view.from(),
                view.to(),
                view.document());
    }

    private static @Nullable String mask(@Nullable String phone) {
        if (phone == null || phone.isEmpty()) {
            return phone;
        }
        int length = phone.length();
        return length <= SHOWN_BEFORE + SHOWN_AFTER
                ? "****"
                : phone.substring(0, SHOWN_BEFORE) + "****" + phone.substring(length - SHOWN_AFTER);
    }

    @Override
    public UUID appoint(AppointmentWish wish) {
        if (store.functions().stream().noneMatch(each -> each.code().equals(wish.function()))) {
            throw new Refusal("PEOPLE-042", Map.of("function", wish.function()));
        }
        UnitView unit = units.visible(wish.unit());
        if (!unit.standing()) {
            throw new Refusal(
                    "PEOPLE-032",
                    Map.of("name", unit.name(), "date", wish.from().toString()));
        }
        UUID person = person(wish);
        give(person, wish.function(), unit.id(), wish.from(), wish.document());
        return person;
    }

    private UUID person(AppointmentWish wish) {
        UUID chosen = wish.person();
        if (chosen != null) {
            hands(chosen);
            return chosen;
        }
        if (wish.name().isBlank()) {
            throw new Refusal("PEOPLE-043");
        }
        String login = wish.login();
        UUID account = login == null || login.isBlank() ? null : account(login);
        UUID known = account == null ? null : store.personOf(account).orElse(null);
        if (known != null) {
            return known;
        }
        UUID id = Ids.next();
        store.insertPerson(id, wish, account, clock.instant());
        return id;
    }

    private UUID account(String login) {
        return accounts.credentials(Login.plain(login))
                .orElseThrow(() -> new Absent("account", login))
                .account();
    }

    private void give(UUID person, String function, int unit, LocalDate from, String document) {
        var held = new Held(Ids.next(), person, function, unit, from, document);
        if (!store.insert(held, Caller.current().account(), clock.instant())) {
            throw new Refusal("PEOPLE-041");
        }
        events.publishEvent(new PersonAppointed(person, function, unit, from));
    }

    @Override
    public void end(UUID appointment, LocalDate lastDay, String reason) {
        if (!store.end(appointment, lastDay, reason, null)) {
            throw new Absent("appointment", appointment);
        }
        events.publishEvent(new AppointmentEnded(appointment, lastDay, reason));
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldWork> heldBy(UUID person) {
        Hands hands = hands(person);
        return work.orderedStream()
                .flatMap(each -> each.heldBy(hands).stream())
                .filter(each -> each.count() > 0)
                .toList();
    }

    private Hands hands(UUID person) {
        return store.hands(person).orElseThrow(() -> new Absent("person", person));
    }

    @Override
    public Transfer transfer(UUID leaver, UUID successor, LocalDate lastDay, String reason) {
        if (leaver.equals(successor)) {
            throw new Refusal("PEOPLE-044");
        }
        List<AppointmentView> held = store.openOf(leaver);
        List<HeldWork> open = heldBy(leaver);
        Hands from = hands(leaver);
        Hands to = hands(successor);
        if (to.account() == null && open.stream().anyMatch(each -> each.kind().endsWith(".account"))) {
            throw new Refusal("PEOPLE-045", Map.of("name", to.name()));
        }
        Set<String> already = new HashSet<>();
        store.openOf(successor)
                .forEach(each -> already.add(each.function() + each.unit().id()));
        for (AppointmentView each : held) {
            store.end(each.id(), lastDay, reason, successor);
            if (already.add(each.function() + each.unit().id())) {
                give(successor, each.function(), each.unit().id(), lastDay.plusDays(1), each.document());
            }
        }
        work.orderedStream().forEach(each -> each.transfer(from, to));
        events.publishEvent(new WorkTransferred(leaver, successor, lastDay, held.size(), open));
        return new Transfer(held.size(), open);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(LocalDate day, int unit) {
        AsOf then = units.asOf(day);
        var tree = new UnitTree(then.units());
        Set<Integer> below = tree.below(units.visible(unit).id());
        List<AppointmentView> held = store.on(day, below);
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        var gaps = new ArrayList<Gap>();
        for (UnitView each : then.units()) {
            if (each.standing() && below.contains(each.id())) {
                gaps.addAll(gapsOf(each, day, held, english));
            }
        }
        return gaps;
    }

    private List<Gap> gapsOf(UnitView unit, LocalDate day, List<AppointmentView> held, boolean english) {
        var gaps = new ArrayList<Gap>();
        for (StaffingRules.Need need : staffing.needs(day, unit.kind())) {
            int found = (int) held.stream()
                    .filter(each ->
                            each.unit().id() == unit.id() && each.function().equals(need.function()))
                    .map(AppointmentView::person)
                    .distinct()
                    .count();
            if (found < need.atLeast()) {
                gaps.add(new Gap(
                        new UnitRef(unit.id(), unit.name()),
                        unit.kind(),
                        need.function(),
                        need.atLeast(),
                        found,
                        need.text(english),
                        need.source()));
            }
        }
        return gaps;
    }
}
