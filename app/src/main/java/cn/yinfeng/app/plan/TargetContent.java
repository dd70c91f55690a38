package cn.yinfeng.app.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a target says. Numbers are decimal text, exactly as stated: browsers round.
 *
 * @param kind target, stretch, frequency, organisation, threshold, phase …: what manner of demand it is
 * @param indicator what is counted, in the document's own words
 * @param value in the measure; null where it is undecided or only a deadline is set
 * @param valueMax the upper end of a range
 * @param measure 亿元, 个, % …; empty where there is none
 * @param undecided the document leaves the number open (**)
 * @param subject whom it binds, in the document's own words
 * @param responsibleUnits 责任单位, by the names the document gives them
 * @param parentId the target of which this is a part (其中)
 */
public record TargetContent(
        String kind,
        String indicator,
        Comparison op,
        @Nullable String value,
        @Nullable String valueMax,
        String measure,
        boolean undecided,
        String subject,
        String periodText,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate deadline,
        List<String> responsibleUnits,
        @Nullable UUID parentId) {
    public TargetContent {
        responsibleUnits = List.copyOf(responsibleUnits);
    }
}
