package cn.yinfeng.app.people.app.personal;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.model.AnswerTerm;
import cn.yinfeng.app.people.personal.PersonalData;
import cn.yinfeng.app.people.personal.PersonalRecords;
import cn.yinfeng.app.people.personal.PersonalRecords.Place;
import cn.yinfeng.app.people.personal.PersonalRequestHandled;
import cn.yinfeng.app.people.store.PersonalRequestStore;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.platform.time.MovableClock;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests, looks through every module that keeps persons, and answers within the term. */
@Service
@Transactional
class PersonalDataService implements PersonalData, OpenWork {
    private static final String HANDLES = "person.manage";
    private final PersonalRequestStore requests;
    private final ObjectProvider<PersonalRecords> records;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AnswerTerm term = AnswerTerm.of(ShippedRules.of("people"));

    PersonalDataService(
            PersonalRequestStore requests,
            ObjectProvider<PersonalRecords> records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public PersonalRequestView take(NewRequest asked) {
        NewRequest request = tidy(asked);
        LocalDate today = LocalDate.now(clock);
        if (request.name().isEmpty() && request.phone().isEmpty()) {
            throw new Refusal("PEOPLE-100");
        }
        boolean changes = !request.nextName().isEmpty() || !request.nextPhone().isEmpty();
        if (changes != (request.act() == Act.CORRECTION)) {
            throw new Refusal("PEOPLE-101");
        }
        if (request.receivedOn().isAfter(today)) {
            throw new Refusal("PEOPLE-102", Map.of("today", today.toString()));
        }
        UUID id = Ids.next();
        requests.insert(id, request, term.until(request.receivedOn()), Caller.current(), clock.instant());
        events.publishEvent(new PersonalRequestHandled(id, request.act(), State.OPEN, 0));
        return requests.load(id, today);
    }

    private static NewRequest tidy(NewRequest asked) {
        return new NewRequest(
                asked.act(),
                asked.name().strip(),
                digits(asked.phone()),
                asked.nextName().strip(),
                digits(asked.nextPhone()),
                asked.identity().strip(),
                asked.receivedOn());
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9+]", "");
    }

    @Override
    @Transactional(readOnly = true)
    public Items<PersonalRequestView> list(Paging paging) {
        return requests.list(paging, LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public Found look(UUID id) {
        PersonalRequestView request = requests.load(id, LocalDate.now(clock));
        return new Found(request, request.state() == State.OPEN ? places(request) : List.of());
    }

    private List<Place> places(PersonalRequestView request) {
        return records.stream()
                .flatMap(each -> each.find(request.name(), request.phone()).stream())
                .toList();
    }

    @Override
    public PersonalRequestView carryOut(UUID id, List<Chosen> chosen, String answer) {
        PersonalRequestView request = open(id);
        Set<Chosen> known = places(request).stream()
                .map(each -> new Chosen(each.kind(), each.id()))
                .collect(Collectors.toSet());
        if (!known.containsAll(chosen)) {
            throw new Refusal("PEOPLE-103");
        }
        if (request.act() != Act.ACCESS && chosen.isEmpty()) {
            throw new Refusal("PEOPLE-104");
        }
        int changed = request.act() == Act.ACCESS ? known.size() : change(request, chosen);
        return answered(request, State.DONE, changed, answer);
    }

    private int change(PersonalRequestView request, List<Chosen> chosen) {
        int changed = 0;
        for (PersonalRecords each : records) {
            Set<String> ids = chosen.stream()
                    .filter(place -> place.kind().equals(each.kind()))
                    .map(Chosen::id)
                    .collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                changed += request.act() == Act.DELETION
                        ? each.erase(ids)
                        : each.correct(ids, request.nextName(), request.nextPhone());
            }
        }
        return changed;
    }

    @Override
    public PersonalRequestView refuse(UUID id, String reason) {
        return answered(open(id), State.REFUSED, 0, reason);
    }

    private PersonalRequestView open(UUID id) {
        PersonalRequestView request = requests.lock(id, LocalDate.now(clock));
        if (request.state() != State.OPEN) {
            throw new Refusal("PEOPLE-105");
        }
        return request;
    }

    private PersonalRequestView answered(PersonalRequestView request, State state, int places, String answer) {
        requests.answer(request, state, places, answer.strip(), Caller.current(), clock.instant());
        events.publishEvent(new PersonalRequestHandled(request.id(), request.act(), state, places));
        return requests.load(request.id(), LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        if (!caller.may(HANDLES)) {
            return List.of();
        }
        return requests.waiting().stream()
                .map(waiting -> new WorkItem(
                        "work.personalRequest",
                        waiting.count(),
                        "/personal-data",
                        waiting.since().atStartOfDay(MovableClock.ZONE).toInstant()))
                .toList();
    }
}
