package cn.yinfeng.app.plan;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plan documents: uploaded, read, adopted, superseded. Versions of one plan are kept as editions of a series. */
public interface Plans {
    /** Reads an uploaded document and keeps it as a draft with the targets found in it; a refusal stores nothing. */
    PlanView draft(Upload upload, int unit);

    /** A new edition of an adopted plan, as a draft beside it (PLAN-018 where one is being drafted already). */
    PlanView edition(UUID id, Upload upload);

    /** Plans that the caller may see: of the own scope, and those of which a part was allocated into it. */
    Items<PlanRow> list(Filter filter, Paging paging);

    PlanView find(UUID id);

    /** What differs between two plans; which of them is the earlier one, their dates say. */
    PlanDifference compare(UUID id, UUID with);

    /** From now on the plan holds. Refused while targets are open, and where nothing stands in it. */
    PlanView adopt(UUID id, Adoption adoption);

    /** Corrects what was read of the document's head. Drafts only. */
    PlanView retitle(UUID id, Head head);

    /** Drops a draft with its targets. */
    void drop(UUID id);

    /** A file as it came, with the name that the sender gave it. */
    final class Upload {
        private final String name;
        private final byte[] content;

        public Upload(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }

        public String name() {
            return name;
        }

        public byte[] content() {
            return content.clone();
        }
    }

    /** Which plans are wanted; null asks for any, a unit includes all below it. */
    record Filter(
            @Nullable PlanState state,
            @Nullable Integer unit,
            @Nullable String text) {}

    /**
     * The wish to adopt.
     *
     * @param validFrom the first day for which its targets count
     * @param validTo the last
     * @param supersedes another plan that ends with it; the former edition of the same plan always does
     * @param version of the plan as the caller saw it
     */
    record Adoption(
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable UUID supersedes,
            int version) {}

    /** Title, number, publisher and date of the document. */
    record Head(
            String title,
            String documentNumber,
            String publisher,
            @Nullable LocalDate issuedOn,
            int version) {}
}
