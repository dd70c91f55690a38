package cn.yinfeng.app.submission;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.signing.PaperView;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Periodical returns: prepared by the unit, signed by its head, accepted or sent back by the unit above. */
public interface Submissions {
    /** The kinds in force on the business date. */
    List<ReturnKind> kinds();

    /** Those the caller may see: all of the own unit, of units below what has been signed. Sortable by number, period. */
    Items<SubmissionRow> list(Filter filter, Paging paging);

    /** Writes all that match as a workbook. */
    void export(Filter filter, OutputStream out) throws IOException;

    /**
     * A draft for the period that a day is in; one for each kind and period (SUBMISSION-002).
     *
     * @param duty which this return fulfils, if one was set
     */
    SubmissionView begin(String kind, LocalDate on, @Nullable UUID duty);

    /** One with its newest content, or that of a version. */
    SubmissionView find(UUID id, @Nullable Integer version);

    /** The texts of the draft, by section. */
    SubmissionView write(UUID id, Map<String, String> texts, int revision);

    /** Lays it before the signers, with the entries and figures of now. Required texts must be there (SUBMISSION-004). */
    SubmissionView lay(UUID id);

    /** The unit above accepts it. */
    SubmissionView accept(UUID id);

    /** The unit above gives it back: the signatures are void, and the duty is open again. */
    SubmissionView sendBack(UUID id, String reason);

    /** How its versions were signed, the newest first. */
    List<PaperView> papers(UUID id);

    /** Computes anew what was laid before signers, of all that the caller may see, and says where it differs. */
    SubmissionVerification verify();

    /** Which are wanted; null asks for any. */
    record Filter(
            @Nullable String kind,
            @Nullable SubmissionState state,
            @Nullable Integer unit,
            @Nullable String text) {}

    /** A kind of return, in the reader's language. */
    record ReturnKind(String code, String name, String every, String source) {}

    /** How many versions were looked at, and what differs. */
    record SubmissionVerification(int versions, List<String> faults) {
        public SubmissionVerification {
            faults = List.copyOf(faults);
        }
    }
}
