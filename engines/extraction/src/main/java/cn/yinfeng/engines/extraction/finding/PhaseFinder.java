package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Target.Kind;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.frame.Frame;
import cn.yinfeng.engines.extraction.frame.Periods;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.outline.Outline;
import cn.yinfeng.engines.extraction.outline.Sentence;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the stages of a campaign: （一）动员部署阶段（2月20日—2月28日）. */
final class PhaseFinder {
    private static final int HEAD = 80;

    private PhaseFinder() {}

    static @Nullable Draft in(Frame frame, Block block) {
        String text = frame.text();
        int limit = Math.min(block.end(), block.start() + HEAD);
        int stage = Search.first(text, "阶段", block.start(), limit);
        if (stage < 0) {
            return null;
        }
        Scan scan = Scan.of(text, block.start(), limit);
        for (TimePhrase time : scan.times()) {
            boolean dated = (time.kind() == TimePhrase.Kind.RANGE && time.from().month() > 0)
                    || (time.kind() == TimePhrase.Kind.DATE && time.from().month() > 0);
            boolean near = time.start() > stage
                    ? time.start() - stage <= 14
                    : time.kind() == TimePhrase.Kind.RANGE && stage - time.end() <= 12;
            if (dated && near && !hasSentenceEnd(text, block.start(), time.start())) {
                return draft(frame, block, stage + 2, time);
            }
        }
        return null;
    }

    private static boolean hasSentenceEnd(String text, int from, int to) {
        return Search.first(text, "。", from, to) >= 0 || Search.first(text, ",", from, to) >= 0;
    }

    private static @Nullable Draft draft(Frame frame, Block block, int stageEnd, TimePhrase time) {
        String period = Periods.label(time, frame.year());
        if (period == null) {
            return null;
        }
        int from = titleStart(frame.outline(), frame, block);
        int to = Math.max(stageEnd, from + 1);
        var quantity = new Quantity(Comparator.DEADLINE, null, null, null, null, null, time.label(), false);
        int close = Math.min(block.end(), time.end() + 1);
        Draft draft = new Draft(
                frame.folded().verbatim(Math.min(from, to - 1), to), quantity, block.start(), Math.max(close, to));
        draft.kind = Kind.PHASE;
        draft.period = period;
        draft.subject = frame.issue().subject();
        draft.confidence = 0.95;
        draft.reason = "阶段名与起止日期";
        draft.path = block.path();
        draft.sentence = frame.folded().span(block.start(), Math.max(close, to));
        draft.units = actors(frame, block);
        return draft;
    }

    private static int titleStart(Outline outline, Frame frame, Block block) {
        String text = frame.text();
        int at = block.start();
        while (at < block.end() && "(一二三四五六七八九十)、.0123456789# ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return outline.blocks().isEmpty() ? block.start() : at;
    }

    /** Who has to act in this stage: the subject that opens a sentence of its paragraph with 要 or 按. */
    private static List<String> actors(Frame frame, Block block) {
        String text = frame.text();
        for (var sentence : Sentence.in(text, block.body(), block.end())) {
            Scan scan = Scan.of(text, sentence.start(), Math.min(sentence.end(), sentence.start() + HEAD));
            Subject subject = Lead.of(text, scan, sentence.start(), Math.min(sentence.end(), sentence.start() + HEAD))
                    .subject();
            boolean owes = subject != null
                    && subject.end() < sentence.end()
                    && "要应须需".indexOf(text.charAt(subject.end())) >= 0;
            if (subject != null && owes) {
                return Units.of(frame.folded(), subject);
            }
        }
        return List.of();
    }
}
