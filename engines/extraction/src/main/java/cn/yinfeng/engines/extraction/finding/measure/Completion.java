package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of values that their own clause does not name: how much of a plan is done, and what a run-in heading measures. */
final class Completion {
    static final String NAME = "年度任务完成率";
    private static final int REACH = 24;
    private static final Pattern OF_PLAN =
            Pattern.compile("(?:完成|占|达|达到)(?:了)?(?:全年|年度|年初|今年|省定|市定|既定|下达)?(?:的)?(?:目标任务|目标|任务|计划)[^,;。率]{0,12}的?$");
    private final Place place;
    private final String text;

    Completion(Place place) {
        this.place = place;
        this.text = place.text();
    }

    /** 完成年度任务的48.6%, 占全年目标82亿元的50.2%: how much of what was asked is done. */
    boolean isTold(Mention mention) {
        boolean share = mention.measure().is(Dimension.SHARE);
        int from = Math.max(mention.clause().start(), mention.measure().start() - REACH);
        String around = share ? text.substring(from, mention.measure().start()) : "";
        boolean plan = around.contains("目标") || around.contains("任务") || around.contains("计划");
        boolean again = share && around.endsWith("完成") && isPlanned(mention);
        if (again) {
            return true;
        }
        int to = mention.comparison().start();
        boolean rate = text.startsWith("比重", to - 2) || text.startsWith("比例", to - 2);
        return plan
                && !rate
                && around.indexOf('率') < 0
                && OF_PLAN.matcher(around).find();
    }

    /** （一）新签约项目。甲县30个、乙县25个: the heading names what the quotas count. */
    String ofHeading(Mention mention) {
        List<String> path = place.block().path();
        boolean opens = !path.isEmpty() && opensBehindTitle(mention, path.getLast());
        boolean quota = (mention.lead().subject() != null
                        && !path.isEmpty()
                        && !mention.measure().is(Dimension.SHARE))
                || opens;
        return quota && path.getLast().length() <= REACH ? path.getLast() : "";
    }

    /** （一）到位资金。完成158.6亿元: the run-in heading is a measure, and the paragraph goes on with its number. */
    private boolean opensBehindTitle(Mention mention, String title) {
        Words.Entry head = Lexicon.HEADS.before(title, 0, title.length());
        boolean measure = head != null && head.note(0).equals("METRIC");
        return measure
                && mention.clause().start() - place.block().body() <= 1
                && place.block().body() > place.block().words();
    }

    /** 6月底前完成全年目标的55%，9月底前完成80%. */
    private boolean isPlanned(Mention mention) {
        int start = place.sentence().start();
        return Search.has(text, "目标的", start, mention.clause().start())
                || Search.has(text, "任务的", start, mention.clause().start());
    }

    /** 现将实际使用外资目标下达给你们: what the aims are about, of which the next sentences tell how much. */
    @Nullable
    String aim(Clause clause, @Nullable String before) {
        int at = Search.first(text, "目标", clause.start(), clause.end());
        int from = clause.start();
        for (TimePhrase time : place.scan().times()) {
            from = time.end() <= at ? Math.max(from, time.end()) : from;
        }
        Words.Entry head = at < 0 ? null : Lexicon.HEADS.before(text, from, at);
        boolean named = head != null && head.note(0).equals("METRIC") && at - from <= REACH;
        return named ? place.words(from, at) : before;
    }

    /** 各区到位资金目标任务：…: what is aimed at names the quotas behind the colon. */
    Indicator label(int start, int end) {
        for (String aim : List.of("目标任务分解", "目标任务", "任务目标", "目标", "任务", "指标")) {
            int to = end - aim.length();
            if (to - start >= 3 && text.startsWith(aim, to)) {
                return new Indicator(start, to);
            }
        }
        return new Indicator(start, end);
    }

    /** 全市目标8亿美元. */
    boolean isAimed(Mention mention) {
        int at = mention.comparison().start();
        return mention.left().isEmpty() && mention.right().isEmpty() && at >= 2 && text.startsWith("目标", at - 2);
    }
}
