package cn.yinfeng.engines.extraction.frame;

import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.outline.Outline;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days from the first to the last of a campaign: 会战时间为3月20日至6月30日, 2022年12月至2023年4月开展集中招商. */
final class Campaign {
    private static final int HEAD = 24;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 400;
    private static final int LONGEST_BLOCK = 400;
    private static final List<String> LABELS = List.of("时间", "期限", "为期", "周期");
    private static final List<String> STARTS = List.of("开展", "实施", "组织", "集中", "掀起", "打响", "启动");
    private static final List<String> SPANS = List.of("至", "到", "—", "-", "~", "–");
    private static final List<String> PHASES = List.of("阶段", "第一步", "前期");
    private final String text;
    private final Outline outline;
    private final int year;

    Campaign(String text, Outline outline, int year) {
        this.text = text;
        this.outline = outline;
        this.year = year;
    }

    /** As a period, or null where the document tells no such days. */
    @Nullable
    String days() {
        List<Block> head =
                outline.blocks().subList(0, Math.min(HEAD, outline.blocks().size()));
        for (Block block : head) {
            int end = Math.min(block.end(), block.start() + LONGEST_BLOCK);
            boolean spans = Search.has(text, "月", block.start(), end)
                    && SPANS.stream().anyMatch(each -> Search.has(text, each, block.start(), end));
            if (!spans || PHASES.stream().anyMatch(each -> Search.has(text, each, block.start(), end))) {
                continue;
            }
            for (TimePhrase time : Scan.of(text, block.start(), end).times()) {
                if (isSpan(time) && isOfCampaign(time, block.start(), end)) {
                    return Periods.label(time, year);
                }
            }
        }
        return null;
    }

    private boolean isSpan(TimePhrase time) {
        LocalDate first = time.from().month() == 0 ? null : time.from().first(year);
        LocalDate last = time.to() == null ? null : time.to().last(year);
        long days = first == null || last == null ? 0 : ChronoUnit.DAYS.between(first, last);
        return days >= SHORTEST && days <= LONGEST;
    }

    private boolean isOfCampaign(TimePhrase time, int start, int end) {
        int before = Math.max(start, time.start() - 8);
        boolean labelled = LABELS.stream().anyMatch(each -> Search.has(text, each, before, time.start()));
        int stop = Search.first(text, "。", time.end(), end);
        int until = stop < 0 ? end : stop;
        boolean done =
                STARTS.stream().anyMatch(each -> Search.has(text, each, time.end(), Math.min(until, time.end() + 16)));
        boolean announced = Search.has(text, "决定", start, time.start()) || Search.has(text, "经研究", start, time.start());
        return labelled || done || announced;
    }
}
