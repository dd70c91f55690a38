package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts that only say of what they are: 合同金额1.85万亿元，工业7400亿元; 出租率82%，其中某园区不低于90%; 每市引进1家，省会城市3家. */
final class Branches {
    private static final int LONGEST = 10;

    private Branches() {}

    /** The words that name the part, or null where they name what is counted. */
    static @Nullable Indicator of(Place place, Mention mention, List<Draft> found) {
        Indicator left = mention.left();
        if (found.isEmpty()
                || left.isEmpty()
                || left.length() > LONGEST
                || !mention.right().isEmpty()) {
            return null;
        }
        Draft whole = found.getLast();
        boolean next = left.start() >= mention.clause().start()
                && whole.end < mention.clause().start()
                && (whole.end + 1 >= mention.clause().start() || mention.lead().part());
        boolean part = next && sameKind(mention, whole) && isBare(place.text(), left);
        return part && needsMeasure(place, mention, whole) ? left : null;
    }

    private static boolean sameKind(Mention mention, Draft whole) {
        String unit = whole.quantity.unit() == null ? "" : whole.quantity.unit();
        boolean money = unit.endsWith("元") && mention.measure().is(Dimension.MONEY);
        boolean change = mention.comparison().comparator() == Comparator.GROWTH
                || mention.comparison().comparator() == Comparator.DECLINE;
        return !change && (money || unit.equals(mention.measure().unit()));
    }

    /** No measure, no verb and no number in it. */
    private static boolean isBare(String text, Indicator left) {
        Words.Entry head = Lexicon.HEADS.before(text, left.start(), left.end());
        boolean compares = "较比同由从".indexOf(text.charAt(left.start())) >= 0;
        if (compares || (head != null && !head.note(0).equals("THING"))) {
            return false;
        }
        for (int at = left.start(); at < left.end(); at++) {
            Words.Entry verb = Lexicon.VERBS.at(text, at, left.end());
            if (verb != null || text.charAt(at) < 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Money and shares cannot be counted without a measure; things are counted by others only where these are places. */
    private static boolean needsMeasure(Place place, Mention mention, Draft whole) {
        boolean rate = whole.indicator.endsWith("率")
                || whole.indicator.endsWith("比重")
                || whole.indicator.endsWith("占比")
                || whole.indicator.endsWith("比例");
        if (mention.measure().is(Dimension.SHARE)) {
            return rate;
        }
        boolean region = Lexicon.REGIONS.before(
                        place.text(), mention.left().start(), mention.left().end())
                != null;
        return mention.measure().is(Dimension.MONEY) || region;
    }
}
