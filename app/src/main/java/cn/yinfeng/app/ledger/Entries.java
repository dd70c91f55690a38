package cn.yinfeng.app.ledger;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading entries, within the caller's scope; names are in the reader's language. */
public interface Entries {
    /** One page of the entries that match; sortable by number (the default, newest first), period and amount. */
    Items<EntryView> list(Filter filter, Paging paging);

    /** The entries with these numbers, in their order; those outside the scope are left out. */
    List<EntryView> numbered(List<Long> numbers);

    /**
     * Which entries are wanted; null asks for any.
     *
     * @param subjects of any of these; empty for all
     */
    record Filter(
            Set<UUID> subjects,
            @Nullable String indicator,
            @Nullable Basis basis) {
        public Filter {
            subjects = Set.copyOf(subjects);
        }
    }
}
