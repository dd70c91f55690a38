package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a value goes on from what stands in front of it. */
final class Continuation {
    private Continuation() {}

    /** 其中：…, or the line before ended with a semicolon: the sentence counts on what was counted before. */
    static boolean goesOn(Place place) {
        int at = place.sentence().start() - 1;
        while (at > 0 && (place.text().charAt(at) == '\n' || place.text().charAt(at) == ' ')) {
            at--;
        }
        return place.text().startsWith("其中", place.sentence().start())
                || (at > 0 && place.text().charAt(at) == ';');
    }

    /** 引进整车项目10个，补链项目5个: another thing, counted behind the comma. */
    static boolean counts(Place place, Mention mention, Draft before) {
        Words.Entry head = Lexicon.HEADS.before(
                place.text(), mention.left().start(), mention.left().end());
        return place.text().charAt(before.end) == ','
                && head != null
                && before.end + 1 == mention.clause().start()
                && Objects.equals(before.quantity.unit(), mention.measure().unit());
    }

    /** 新增企业20家，吸纳就业2000人；力争25家; 六成投向工业: the list goes on with another thing, a higher value or a share. */
    static boolean lists(Place place, Mention mention, Draft before) {
        boolean parted = before.end < place.sentence().end()
                && ",;)".indexOf(place.text().charAt(before.end)) >= 0;
        boolean told = mention.measure().is(Measure.Dimension.TIME)
                || mention.measure().is(Measure.Dimension.SCORE);
        boolean higher = mention.left().isEmpty()
                && mention.comparison().start() < mention.measure().start()
                && kind(mention.measure().unit()).equals(kind(before.quantity.unit()));
        boolean share = mention.measure().is(Measure.Dimension.SHARE)
                && !mention.right().isEmpty();
        boolean dealt =
                higher && ("各均".indexOf(place.text().charAt(mention.comparison().start())) >= 0);
        boolean plain =
                before.kind == Target.Kind.TARGET && (dealt || mention.clause().start() - before.end <= 1);
        return parted && plain && !told && (!mention.left().isEmpty() || higher || share);
    }

    /** 亿元 and 万元 count the same. */
    private static String kind(@Nullable String unit) {
        return unit == null ? "" : unit.endsWith("元") ? "元" : unit;
    }

    /** 其中甲2个，3亿元以上项目1个: a size class behind a part is a part, too. */
    static boolean isPart(Place place, Mention mention, @Nullable Draft last) {
        Draft before = mention.clause().before() == ',' ? last : null;
        boolean sized = !mention.left().isEmpty()
                && place.scan().measures().stream()
                        .anyMatch(each -> each.start() == mention.left().start() && each.is(Measure.Dimension.MONEY));
        return before != null
                && before.parent != null
                && sized
                && mention.measure().unit().equals(before.quantity.unit());
    }

    /** 到位资金（30分）: what has the points stands in front of the bracket; null where the bracket holds anything else. */
    static @Nullable Indicator inBracket(Place place, Clause clause) {
        boolean points = clause.before() == '('
                && place.scan().measures().stream()
                        .anyMatch(each -> each.is(Measure.Dimension.SCORE)
                                && each.start() == clause.start()
                                && each.end() == clause.end());
        int end = clause.start() - 1;
        int from = end;
        while (points
                && from > place.sentence().start()
                && "、,;:。)".indexOf(place.text().charAt(from - 1)) < 0) {
            from--;
        }
        return from < end ? new Indicator(from, end) : null;
    }

    /** A year before the document's own is over. */
    static boolean isPast(Place place, Draft draft) {
        String period = draft.period == null ? "" : draft.period;
        boolean year = period.length() >= 5
                && period.charAt(4) == '年'
                && !period.contains("至")
                && Characters.isDigit(period.charAt(0));
        return year
                && place.frame().year() > 0
                && Integer.parseInt(period.substring(0, 4)) < place.frame().year();
    }
}
