package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who are bound as one of many: 8位链长每人, 每个驻点, 每部门, 50人以上的单位. */
final class Crowd {
    private static final int LONGEST_CROWD = 12;

    private Crowd() {}

    /** 8位链长, 每个驻点: any crowd that a rhythm, 每人 or 至少 follows; null where none begins here. */
    static @Nullable Subject at(String text, Scan scan, int start, int end) {
        int from = start;
        boolean each = start + 1 < end && text.charAt(start) == '每' && !isRate(text, start + 1, end);
        boolean counter = each && "个名家支位条类户队栋批".indexOf(text.charAt(start + 1)) >= 0;
        boolean staff = false;
        for (Measure measure : scan.measures()) {
            boolean counted = measure.is(Measure.Dimension.STAFF) || measure.is(Measure.Dimension.COUNT);
            if (measure.start() == start && counted) {
                from = measure.end();
                staff = measure.is(Measure.Dimension.STAFF);
            }
        }
        Subject sized = staff ? sized(text, start, from, end) : null;
        if (sized != null) {
            return sized;
        }
        int named = !each && !staff && from > start ? counted(text, from, end) : 0;
        if (named > 0) {
            return new Subject(start, named, Subject.Kind.BODY, false);
        }
        from = counter ? start + 2 : each ? start + 1 : from;
        for (int at = from + 1; from > start && at < Math.min(end, from + LONGEST_CROWD); at++) {
            Words.Entry verb = each && at > from + 1 ? Lexicon.VERBS.at(text, at, end) : null;
            boolean acts = verb != null
                    && verb.word().length() > 1
                    && !verb.note(0).equals("STAFF")
                    && (counter || isThing(text, from, at));
            int here = at;
            acts |= each && scan.times().stream().anyMatch(time -> time.start() == here);
            if ("每各".indexOf(text.charAt(at)) >= 0 || acts || text.startsWith("至少", at) || text.startsWith("不少于", at)) {
                return new Subject(start, at, staff ? Subject.Kind.PERSON : Subject.Kind.BODY, each);
            }
            if (!Characters.isHan(text.charAt(at))) {
                return null;
            }
        }
        return null;
    }

    /** 10个经开区 and a measure of theirs behind: where the name of those who are counted ends, else 0. */
    static int counted(String text, int from, int end) {
        for (int at = from; at < Math.min(end, from + LONGEST_CROWD) && Characters.isHan(text.charAt(at)); at++) {
            Words.Entry body = Lexicon.SUBJECTS.at(text, at, end);
            int to = body == null ? 0 : at + body.word().length();
            boolean whole =
                    body != null && body.word().length() > 1 && to + 1 < end && Characters.isHan(text.charAt(to));
            if (whole && Lexicon.HEADS.at(text, to, end) == null && "的项内".indexOf(text.charAt(to)) < 0) {
                return to;
            }
        }
        return 0;
    }

    /** 50人以上的单位, 30人至49人的: those of this size are bound. */
    private static @Nullable Subject sized(String text, int start, int behind, int end) {
        int at = behind;
        for (String bound : List.of("以上", "以下", "以内", "及以上", "及以下")) {
            at += at == behind && text.startsWith(bound, at) ? bound.length() : 0;
        }
        if (at >= end || text.charAt(at) != '的') {
            return null;
        }
        Words.Entry who = Lexicon.SUBJECTS.at(text, at + 1, end);
        int to = who == null ? at + 1 : at + 1 + who.word().length();
        boolean acts = to < end && Lexicon.VERBS.at(text, to, end) != null;
        return acts ? new Subject(start, to, Subject.Kind.BODY, false) : null;
    }

    private static boolean isThing(String text, int from, int to) {
        Words.Entry head = Lexicon.HEADS.before(text, from, to);
        return (head != null && head.note(0).equals("THING")) || Lexicon.SUBJECTS.before(text, from, to) != null;
    }

    /** 每亩, 每次, 每万元: how much of it, not who. */
    private static boolean isRate(String text, int at, int end) {
        Words.Entry unit = Lexicon.UNITS.at(text, at, end);
        return "人万亿千百年半季月周旬日天次".indexOf(text.charAt(at)) >= 0
                || Characters.isDigit(text.charAt(at))
                || (unit != null
                        && !unit.note(1).equals("COUNT")
                        && !unit.note(1).equals("STAFF"));
    }
}
