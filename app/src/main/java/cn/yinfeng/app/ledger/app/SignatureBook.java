package cn.yinfeng.app.ledger.app;

import cn.yinfeng.app.ledger.CountingChanged;
import cn.yinfeng.app.ledger.SignedEntries;
import cn.yinfeng.app.ledger.model.CountingRules;
import cn.yinfeng.app.ledger.model.CountingStore;
import cn.yinfeng.app.ledger.model.EntryStore;
import cn.yinfeng.kernel.Happening;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was signed, within the transaction of the signature. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SignatureBook implements SignedEntries {
    private static final String PAPER = "submission";
    private final CountingRules rules;
    private final CountingStore store;
    private final EntryStore entries;
    private final ApplicationEventPublisher events;

    SignatureBook(CountingRules rules, CountingStore store, EntryStore entries, ApplicationEventPublisher events) {
        this.rules = rules;
        this.store = store;
        this.entries = entries;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> indicators() {
        return rules.indicators();
    }

    @Override
    public void waitForTurn() {
        entries.lockCounter();
    }

    @Override
    public void signed(UUID paper, Collection<Long> covered) {
        tell("signed", paper, Map.of("number", store.sign(paper, covered), "entries", covered.size()));
    }

    @Override
    public void sentBack(UUID paper) {
        tell("sent-back", paper, Map.of("number", store.sendBack(paper)));
    }

    private void tell(String done, UUID paper, Map<String, Object> facts) {
        events.publishEvent(new CountingChanged(done, new Happening.Subject(PAPER, paper.toString()), facts));
    }
}
