package cn.yinfeng.app.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking under changed facts, beside the one that stands.
 *
 * @param standings of all units
 * @param items of the unit whose facts were changed
 */
public record WhatIfView(List<Move> standings, List<RankingView.ScoredItem> items) {
    /** One unit before and after; rank and total are null where undetermined. */
    public record Move(
            int unit,
            String name,
            String group,
            @Nullable Integer rank,
            @Nullable String total,
            @Nullable Integer rankBefore,
            @Nullable String totalBefore) {}
}
