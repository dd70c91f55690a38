package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.outline.Outline;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;

/** Whether a document sets targets or tells results. The title decides, else what its words lean to. */
final class Genre {
    private static final List<String> WILL =
            List.of("力争", "确保", "务必", "不少于", "不低于", "责任单位", "牵头单位", "制定本", "实施意见", "实施方案如下", "争取", "要加强", "要进一步");
    private static final List<String> TOLD =
            List.of("同比", "今年以来", "截至目前", "今年前", "记者", "已完成", "已达成", "累计完成", "据统计", "先后");
    private final String text;
    private final Outline outline;
    private final String title;

    Genre(FoldedText folded, Outline outline, String title) {
        this.text = folded.text();
        this.outline = outline;
        this.title = FoldedText.of(title).text();
    }

    boolean isReport() {
        String name = title.replaceFirst("\\(.*", "");
        Words.Entry word = Lexicon.TITLES.before(name, 0, name.length());
        if (word != null) {
            return word.note(0).equals("REPORT");
        }
        int will = count(WILL) + (hasPlanHeading() ? 5 : 0);
        int told = count(TOLD);
        return told >= 2 && told > will;
    }

    private boolean hasPlanHeading() {
        return outline.headings().stream()
                .anyMatch(each -> each.title().contains("目标") || each.title().contains("保障措施"));
    }

    private int count(List<String> words) {
        int found = 0;
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0 && found < 1000; at = text.indexOf(word, at + word.length())) {
                found++;
            }
        }
        return found;
    }
}
