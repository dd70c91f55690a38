package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Inheritance;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.finding.draft.Scoping;
import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.outline.Clause;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a place in a race that is wanted: 力争综合考核进入全省前三, 确保实际使用外资保持全市第一位. */
final class RankFinder {
    private static final Pattern RANK = Pattern.compile(
            "(进入|保持在|保持|位居|跻身|稳居|居于|位列|列|挺进|排名|争创|争当|迈入|冲刺|进到|升至|上升到)(?:在|到)?([^,;。的]{0,8}?)(前|第)([一二三四五六七八九十]|\\d{1,2})(名|位)?(?:以内|之内|之列|行列|方阵|左右|以上)?$");
    /** 率先跻身前三名: how, not what; the place itself is what is wanted. */
    private static final List<String> EAGER = List.of("率先", "首次", "成功", "继续", "全面", "整体", "总体", "综合");

    private static final int LONGEST = 90;
    private final Inheritance inheritance;

    RankFinder(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    List<Draft> in(Place place) {
        var found = new ArrayList<Draft>();
        String text = place.text();
        int start = place.sentence().start();
        int end = place.sentence().end();
        boolean placed = Search.has(text, "前", start, end) || Search.has(text, "第", start, end);
        boolean wanted = placed && place.sets() && wanted(place);
        for (Clause clause : place.clauses()) {
            boolean read = wanted && clause.end() - clause.start() <= LONGEST;
            Matcher rank = RANK.matcher(read ? text.substring(clause.start(), clause.end()) : "");
            if (rank.find() && !place.scan().isQuoted(clause.start() + rank.start(3))) {
                found.add(draft(place, clause, rank));
            }
        }
        found.removeIf(each -> each.indicator.length() < 2);
        return found;
    }

    /** 2024年…居全省第3位 is told, not wanted. */
    private static boolean wanted(Place place) {
        boolean will = false;
        for (int at = place.sentence().start(); at < place.sentence().end(); at++) {
            Words.Entry word =
                    Lexicon.GENRE.at(place.text(), at, place.sentence().end());
            will |= word != null && word.note(0).startsWith("WILL");
        }
        return will || place.block().path().stream().anyMatch(each -> each.contains("目标"));
    }

    private Draft draft(Place place, Clause clause, Matcher rank) {
        int base = clause.start();
        Lead lead = Lead.of(place.text(), place.scan(), base, base + rank.start());
        Comparator comparator = rank.group(3).equals("前") ? Comparator.AT_MOST : Comparator.EQUAL;
        String digits = rank.group(4);
        int value = Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : "一二三四五六七八九十".indexOf(digits) + 1;
        String unit = rank.group(5) == null ? "位" : rank.group(5);
        String words = place.words(base + rank.start(), base + rank.end());
        var quantity = new Quantity(comparator, BigDecimal.valueOf(value), null, unit, null, null, words, false);
        int thing = Math.min(lead.end(), base + rank.start());
        String named = place.words(thing, base + rank.start());
        String indicator = named.isEmpty() || EAGER.contains(named) ? words : named;
        Draft draft = new Draft(indicator, quantity, thing, base + rank.end());
        draft.confidence = 0.75;
        draft.reason = "要争取的位次";
        inheritance.take(lead, clause.start() == place.sentence().start());
        new Scoping(place, inheritance).fill(draft, null);
        return draft;
    }
}
