package cn.yinfeng.app.submission;

import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.ledger.EntryView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission with the content of one version, or of the draft as it would be laid now.
 *
 * @param shown the version whose content this is; 0 for the draft
 * @param watermark entries up to this number
 * @param revision of the draft, to be sent back with changes
 * @param editable whether the caller may change and lay it
 * @param faults rows that differ from what was laid before the signers, found anew for this answer
 */
public record SubmissionView(
        SubmissionRow row,
        @Nullable UUID duty,
        String source,
        int shown,
        String watermark,
        List<SectionView> sections,
        List<NamedFigure> figures,
        int revision,
        boolean editable,
        boolean acceptable,
        List<String> faults) {
    public SubmissionView {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }

    /**
     * A section.
     *
     * @param asks TEXT or ENTRIES
     * @param former the text of the version or period before, to compare; null where there is none
     * @param entries of an ENTRIES section, within the caller's scope
     */
    public record SectionView(
            String code,
            String name,
            String asks,
            boolean required,
            String text,
            @Nullable String former,
            List<EntryView> entries) {
        public SectionView {
            entries = List.copyOf(entries);
        }
    }

    /** A figure at the watermark, and its name in the reader's language. */
    public record NamedFigure(String name, Figure figure) {}
}
