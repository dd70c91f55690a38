package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.ledger.Basis;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a result depends on; the same frame over the same ledger gives the same result, for ever.
 *
 * @param heading what the sheets say above the ranking
 * @param scheme the text
 */
public record Frame(Heading heading, String scheme, List<Bound> measures, List<Participant> participants) {
    public Frame {
        measures = List.copyOf(measures);
        participants = List.copyOf(participants);
    }

    /**
     * What is assessed and as of when.
     *
     * @param unitName by the name it had then
     */
    public record Heading(
            String name, String unitName, LocalDate from, LocalDate on, Basis basis, long watermark, boolean demo) {}
}
