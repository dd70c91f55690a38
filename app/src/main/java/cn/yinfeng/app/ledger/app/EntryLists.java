package cn.yinfeng.app.ledger.app;

import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.ledger.Subjects;
import cn.yinfeng.app.ledger.model.EntryStore;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class EntryLists implements Entries, Subjects {
    private final EntryStore entries;
    private final EntryViews views;

    EntryLists(EntryStore entries, EntryViews views) {
        this.entries = entries;
        this.views = views;
    }

    @Override
    public Items<EntryView> list(Filter filter, Paging paging) {
        Items<EntryStore.Entry> found = entries.list(filter, paging);
        return new Items<>(views.of(found.items()), found.total());
    }

    @Override
    public List<EntryView> numbered(List<Long> numbers) {
        return numbers.isEmpty() ? List.of() : views.of(entries.numbered(numbers));
    }

    @Override
    public Subject current(UUID id) {
        return entries.subject(id).orElseThrow(() -> new Absent("subject", id));
    }
}
