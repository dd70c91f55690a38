package cn.yinfeng.engines.extraction.frame;

import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.outline.Outline;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a document was issued: a date on a line of its own, or one that is labelled. */
final class IssueDate {
    private static final int HEAD = 40;
    private static final int LONGEST_LINE = 90;
    private final String text;
    private final Outline outline;

    IssueDate(String text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    @Nullable
    LocalDate told() {
        List<Block> blocks = outline.blocks();
        LocalDate labelled = null;
        LocalDate bare = null;
        for (int i = 0; i < blocks.size(); i++) {
            if ((i >= HEAD && i < blocks.size() - HEAD)
                    || blocks.get(i).end() - blocks.get(i).start() > LONGEST_LINE) {
                continue;
            }
            Block block = blocks.get(i);
            LocalDate date = date(block);
            boolean label = isLabelled(block);
            bare = bare == null && date != null && !label && isDateLine(block) ? date : bare;
            labelled = labelled == null && date != null && label ? date : labelled;
        }
        return bare != null ? bare : labelled;
    }

    private boolean isLabelled(Block block) {
        for (String other : List.of("施行", "有效期", "执行")) {
            if (Search.has(text, other, block.start(), block.end())) {
                return false;
            }
        }
        for (String word : List.of("发布", "成文", "印发", "时间", "日期")) {
            if (Search.first(text, word, block.start(), block.end()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isDateLine(Block block) {
        return block.end() - block.start() <= 14;
    }

    private @Nullable LocalDate date(Block block) {
        for (TimePhrase time : Scan.of(text, block.start(), block.end()).times()) {
            if (time.kind() == TimePhrase.Kind.DATE
                    && time.from().year() > 0
                    && time.from().day() > 0) {
                return time.from().last(0);
            }
        }
        return IsoDates.in(text, block.start(), block.end());
    }
}
