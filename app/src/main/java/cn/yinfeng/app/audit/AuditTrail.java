package cn.yinfeng.app.audit;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The audit trail, for whoever may read it. Nothing is written through this door: happenings write it. */
public interface AuditTrail {
    /** Records, newest first, whose action, subject or actor contains the text; all for an empty text. */
    default Items<RecordView> list(String containing, Paging paging) {
        return search(Search.containing(containing), paging);
    }

    /** Records that fit, newest first. */
    Items<RecordView> search(Search search, Paging paging);

    /** What may be asked for: the names of the actions that ever were recorded. */
    List<String> actions();

    /** All that fits, newest first, one after the other; that it was taken out is on record. Answers how many. */
    long export(Search search, Consumer<RecordView> each);

    /** Walks the whole chain, and tells which records do not fit. */
    Verification verify();

    /** Seals what no seal covers yet; done each minute anyway. Answers how many records that were. */
    int seal();

    /**
     * Which records are wanted; null and empty ask for all.
     *
     * @param containing in action, subject or the person's name
     * @param by in the person's name
     * @param action the whole action
     * @param subject the kind, the id, or kind, space and id
     * @param from first day, in the installation's zone
     * @param to last day
     */
    record Search(
            String containing,
            String by,
            String action,
            String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public static Search containing(String text) {
            return new Search(text, "", "", "", null, null);
        }
    }

    /**
     * What a verification found.
     *
     * @param verifiedTo all records up to this number are as they were written
     * @param sealed how many records the seals cover
     * @param broken the numbers of records that were changed, taken away or slipped in, the first hundred
     */
    record Verification(long verifiedTo, long sealed, List<Long> broken) {
        public Verification {
            broken = List.copyOf(broken);
        }
    }
}
