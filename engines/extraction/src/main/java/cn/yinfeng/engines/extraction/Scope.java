package cn.yinfeng.engines.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a finding binds and when.
 *
 * @param subject whom it binds, as printed or inherited (每个县区, 全市 …); null where the document does not tell
 * @param period 2021年, 每季度, 2024年至2026年, 到2025年 …; null where the document does not tell
 * @param deadline last moment, ISO 8601 (2021-12-31, 2020-03-11T10:00), or a recurring clock as printed (每周四17:00前); else null
 * @param responsibleUnits stated for this item, in their order
 * @param defaultUnits units that the document makes responsible for every item
 */
public record Scope(
        @Nullable String subject,
        @Nullable String period,
        @Nullable String deadline,
        List<String> responsibleUnits,
        List<String> defaultUnits) {
    public Scope {
        responsibleUnits = List.copyOf(responsibleUnits);
        defaultUnits = List.copyOf(defaultUnits);
    }
}
