package cn.yinfeng.app.audit;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.util.List;

/** The audit trail, for whoever may read it. Nothing is written through this door: happenings write it. */
public interface AuditTrail {
    /** Records, newest first, whose action, subject or actor contains the text; all for an empty text. */
    Items<RecordView> list(String containing, Paging paging);

    /** Walks the whole chain, and tells which records do not fit. */
    Verification verify();

    /** Seals what no seal covers yet; done each minute anyway. Answers how many records that were. */
    int seal();

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
