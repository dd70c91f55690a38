package cn.yinfeng.app.people.app.sight;

import cn.yinfeng.app.people.sight.SightLists;
import cn.yinfeng.app.people.sight.SubjectCard;
import cn.yinfeng.app.people.sight.SubjectCard.Card;
import cn.yinfeng.app.people.store.NeedToKnowStore;
import cn.yinfeng.app.people.store.SightRuleStore;
import cn.yinfeng.app.people.store.SightStore;
import cn.yinfeng.app.platform.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists what is shared, code names that leaders are shown, and the rule. */
@Service
@Transactional
class SightListService implements SightLists {
    private final SightStore store;
    private final NeedToKnowStore secrets;
    private final SightRuleStore people;
    private final SightRuleBook rules;
    private final ObjectProvider<SubjectCard> cards;
    private final Clock clock;

    SightListService(
            SightStore store,
            NeedToKnowStore secrets,
            SightRuleStore people,
            SightRuleBook rules,
            ObjectProvider<SubjectCard> cards,
            Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.people = people;
        this.rules = rules;
        this.cards = cards;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SharedSubject> running(Direction direction) {
        List<SharedSubject> found = switch (direction) {
            case GIVEN -> store.given(today());
            case RECEIVED -> store.received(Caller.current().account(), today());
        };
        return found.stream()
                .map(each -> new SharedSubject(each.kind(), each.subject(), label(each), each.sharing()))
                .toList();
    }

    private String label(SharedSubject shared) {
        return cards.stream()
                .filter(each -> each.kind().equals(shared.kind()))
                .flatMap(each -> each.find(shared.subject()).stream())
                .map(Card::label)
                .findFirst()
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public List<CodeName> codeNames() {
        return Caller.current().role().equals("leader") ? secrets.linesBelow() : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Candidates candidates(String words) {
        return people.candidates(words.strip());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> admitted(UUID subject) {
        return store.admitted(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public SightRuleView rule() {
        return rules.of(Caller.current().unit(), today());
    }

    @Override
    public SightRuleView decide(SightRuleWish wish) {
        return rules.decide(wish);
    }
}
