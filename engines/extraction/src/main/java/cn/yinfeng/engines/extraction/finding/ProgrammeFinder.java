package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Evidence;
import cn.yinfeng.engines.extraction.Programme;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds libraries, lists, maps, platforms and mechanisms that a document founds: 建立招商项目储备库, “四张清单”. */
final class ProgrammeFinder {
    private static final int LONGEST = 22;
    private final Map<String, Programme> found = new LinkedHashMap<>();

    void in(Place place) {
        String text = place.text();
        int end = place.sentence().end();
        for (int at = place.sentence().start(); at < end; at++) {
            Words.Entry word = Lexicon.PROGRAMMES.at(text, at, end);
            if (word != null) {
                named(place, at, word);
                at += word.word().length() - 1;
            }
        }
    }

    List<Programme> programmes() {
        return List.copyOf(found.values());
    }

    private void named(Place place, int at, Words.Entry word) {
        String text = place.text();
        int end = at + word.word().length();
        int from = behindOthers(text, founded(place, at), at);
        boolean whole =
                end >= text.length() || !Characters.isHan(text.charAt(end)) || "和及与建管以并".indexOf(text.charAt(end)) >= 0;
        if (from < 0 || at - from < 2 || !whole) {
            return;
        }
        String name = place.words(from, end).replaceAll("[“”《》]", "");
        var evidence = new Evidence(
                place.frame()
                        .folded()
                        .span(place.sentence().start(), place.sentence().end()),
                place.frame().folded().span(from, end),
                place.block().path(),
                0.75,
                "建立类动词与“" + word.word() + "”");
        found.putIfAbsent(name, new Programme(name, Programme.Kind.valueOf(word.note(0)), evidence));
    }

    /** 建立甲机制、乙制度: each is named alone. */
    private static int behindOthers(String text, int founded, int at) {
        int from = founded;
        for (int i = Math.max(0, founded); founded >= 0 && i < at; i++) {
            boolean other = text.charAt(i) == '、' && Lexicon.PROGRAMMES.before(text, founded, i) != null;
            from = other || text.charAt(i) == '《' ? i + 1 : from;
        }
        return from;
    }

    /** The place behind the verb that founds it, in the same clause; -1 where none does. */
    private static int founded(Place place, int at) {
        String text = place.text();
        int limit = Math.max(place.sentence().start(), at - LONGEST);
        for (int from = at; from > limit; from--) {
            if (",;:。(".indexOf(text.charAt(from - 1)) >= 0) {
                return -1;
            }
            if (Lexicon.FOUNDING.before(text, limit, from) != null) {
                return from;
            }
        }
        return -1;
    }
}
