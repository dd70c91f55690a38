package cn.yinfeng.engines.extraction.frame;

import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mood;
import cn.yinfeng.engines.extraction.outline.Outline;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Words;

/** Whether a document sets targets or tells results. The title decides, else what its words lean to. */
final class Genre {
    private static final int DESCRIBING = 4;
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
        int will = hasPlanHeading() ? 5 : 0;
        int told = isHeadline(name) ? 2 : 0;
        for (int at = 0; at < text.length(); at++) {
            Words.Entry lean = Lexicon.GENRE.at(text, at, text.length());
            will += lean != null && lean.note(0).endsWith("PLAN") ? 1 : 0;
            told += lean != null && lean.note(0).equals("TOLD") ? 1 : 0;
        }
        return (told >= 2 && told > will) || describes(will);
    }

    /** 前7个月外资到账6.75亿美元: a headline that tells a figure, or how the work goes. */
    private static boolean isHeadline(String name) {
        boolean figure = Scan.of(name, 0, name.length()).measures().stream()
                .anyMatch(each -> each.is(Measure.Dimension.MONEY) && each.end() >= name.length() - 1);
        return figure || Lexicon.HEADLINES.anyIn(name, 0, name.length());
    }

    /** A text of some length without one word that asks only describes. */
    private boolean describes(int will) {
        long sentences = text.chars().filter(each -> each == '。').count();
        return will == 0 && sentences >= DESCRIBING && !Mood.asks(text, 0, text.length());
    }

    private boolean hasPlanHeading() {
        return outline.headings().stream()
                .anyMatch(each -> each.title().contains("目标") || each.title().contains("保障措施"));
    }
}
