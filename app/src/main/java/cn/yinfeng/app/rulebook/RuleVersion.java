package cn.yinfeng.app.rulebook;

import cn.yinfeng.engines.rules.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text of a rule, as it was adopted.
 *
 * @param id of a region's own version; null for a text shipped with the product
 * @param code stands for the rule through all its versions and units
 * @param unit whose own version it is; null for a shipped text, which holds for everybody without an own one
 * @param from the first day on which it holds
 * @param to the last day; null where it has no end yet
 * @param source the document and clause that it rests on
 * @param text the whole text, comments included
 * @param hash of the text; kept with every result, so that the result can be computed again
 */
public record RuleVersion(
        @Nullable UUID id,
        RuleKind kind,
        String code,
        Words name,
        @Nullable Integer unit,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        String text,
        String hash) {}
