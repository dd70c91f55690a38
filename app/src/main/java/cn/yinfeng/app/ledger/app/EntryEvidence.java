package cn.yinfeng.app.ledger.app;

import cn.yinfeng.app.document.DocumentOwner;
import cn.yinfeng.app.ledger.model.EntryStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 佐证材料: an entry may have files beside it, also after it was corrected; they have its scope. */
@Component
class EntryEvidence implements DocumentOwner {
    static final String KIND = "entry";
    private final EntryStore entries;

    EntryEvidence(EntryStore entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Holding> find(String id) {
        if (!id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return entries.find(Long.parseLong(id))
                .map(entry -> new Holding(
                        entry.unit(), entry.sight(), true, entry.subject().id()));
    }
}
