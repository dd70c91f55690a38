package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.store.SuggestionStore;
import cn.yinfeng.app.people.suggestion.SuggestionMade;
import cn.yinfeng.app.people.suggestion.Suggestions;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints and suggestions, and the office's work of answering them. */
@Service
@Transactional
class SuggestionService implements Suggestions, OpenWork {
    private static final String ANSWERS = "suggestion.answer";
    private final SuggestionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuggestionService(SuggestionStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UUID make(String page, String text) {
        UUID id = Ids.next();
        store.insert(id, page.strip(), text.strip(), Caller.current(), clock.instant());
        events.publishEvent(new SuggestionMade(id, false, Caller.current().account()));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SuggestionView> mine() {
        return store.of(Caller.current().account());
    }

    @Override
    @Transactional(readOnly = true)
    public Items<SuggestionView> all(Paging paging) {
        return store.inScope(paging);
    }

    @Override
    public void answer(UUID suggestion, String answer) {
        if (!store.answer(suggestion, answer.strip(), Caller.current(), clock.instant())) {
            throw new Absent("suggestion", suggestion);
        }
        store.author(suggestion).ifPresent(author -> events.publishEvent(new SuggestionMade(suggestion, true, author)));
    }

    @Override
    @Transactional(readOnly = true)
    public Waiting waiting() {
        return store.waiting();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        if (!caller.may(ANSWERS)) {
            return List.of();
        }
        Waiting waiting = store.waiting();
        Instant since = waiting.since();
        return since == null
                ? List.of()
                : List.of(new WorkItem("work.suggestion", waiting.count(), "/suggestions", since));
    }
}
