package cn.yinfeng.engines.extraction;

import cn.yinfeng.engines.extraction.lead.LeadText;
import java.util.List;

/**
 * Reads a pasted chat message or the text of a business card, and proposes the fields of a lead: who, from which enterprise, how to
 * reach them, what they intend. A pure function of the text; a person decides on each proposal.
 */
public final class LeadReader {
    /** Longer texts are no messages; what stands behind is not read. */
    public static final int LONGEST = 20_000;

    private LeadReader() {}

    /** In the order of the text. All spans are places in exactly this text, in UTF-16 code units. */
    public static List<LeadField> read(String text) {
        return LeadText.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .fields();
    }
}
