package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in front of the thing that is counted: whom it binds, when, and that it is wanted.
 *
 * @param end where the thing itself begins
 * @param subject whom it binds, or null
 * @param time when, or null
 * @param rhythm how often, or null
 * @param modal the document wills it
 * @param least at least so many are wanted (至少引进1个)
 * @param part it is a part of what went before (其中)
 */
public record Lead(
        int end,
        @Nullable Subject subject,
        @Nullable TimePhrase time,
        @Nullable TimePhrase rhythm,
        boolean modal,
        boolean least,
        boolean part) {
    private static final int LONGEST_CROWD = 12;

    /** Reads from start to end of a phrase. */
    public static Lead of(String text, Scan scan, int start, int end) {
        return new Reader(text, scan, start, end, true).read();
    }

    /** As {@link #of}, but whatever could be a subject stays with the thing that is counted. */
    public static Lead withoutSubject(String text, Scan scan, int start, int end) {
        return new Reader(text, scan, start, end, false).read();
    }

    /** The same at this time. */
    public Lead at(TimePhrase when) {
        return when.kind() == TimePhrase.Kind.RECURRING
                ? with(when)
                : new Lead(end, subject, when, rhythm, modal, least, part);
    }

    /** The same with this rhythm. */
    public Lead with(TimePhrase beat) {
        return new Lead(end, subject, time, beat, modal, least, part);
    }

    /** 8位链长, 每个驻点: any crowd that a rhythm, 每人 or 至少 follows; null where none begins here. */
    static @Nullable Subject crowd(String text, Scan scan, int start, int end) {
        int from = start;
        boolean each =
                start + 1 < end && text.charAt(start) == '每' && "个名家支位条类户队栋批".indexOf(text.charAt(start + 1)) >= 0;
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
        from = each ? start + 2 : from;
        for (int at = from + 1; from > start && at < Math.min(end, from + LONGEST_CROWD); at++) {
            Words.Entry verb = each && at > from + 1 ? Lexicon.VERBS.at(text, at, end) : null;
            boolean acts =
                    verb != null && verb.word().length() > 1 && !verb.note(0).equals("STAFF");
            int here = at;
            acts |= each && scan.times().stream().anyMatch(time -> time.start() == here);
            if (text.charAt(at) == '每' || acts || text.startsWith("至少", at) || text.startsWith("不少于", at)) {
                return new Subject(start, at, staff ? Subject.Kind.PERSON : Subject.Kind.BODY, each);
            }
            if (!Characters.isHan(text.charAt(at))) {
                return null;
            }
        }
        return null;
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

    /** 三年新建, 五年累计: years at the beginning, before what is done in them. */
    static boolean opensSpan(String text, Measure measure, int start, int end) {
        boolean years = measure.unit().equals("年") && measure.start() == start && measure.max() == null;
        int at = measure.end();
        at += text.startsWith("内", at) || text.startsWith("共", at) ? 1 : 0;
        Words.Entry word = years && at < end ? Lexicon.LEADING.at(text, at, end) : null;
        boolean attains = word != null && word.note(0).equals("ATTAIN");
        return years
                && at < end
                && (attains || text.startsWith("累计", at) || Lexicon.VERBS.at(text, at, end) != null);
    }

    private static final class Reader {
        private final String text;
        private final Scan scan;
        private final int end;
        private int at;
        private @Nullable Subject subject;
        private @Nullable TimePhrase time;
        private @Nullable TimePhrase rhythm;
        private boolean modal;
        private boolean least;
        private boolean part;
        private boolean timed;
        private boolean named;

        Reader(String text, Scan scan, int start, int end, boolean named) {
            this.named = named;
            this.text = text;
            this.scan = scan;
            this.at = start;
            this.end = end;
        }

        Lead read() {
            int before;
            do {
                before = at;
                marks();
                times();
                span();
                leading();
                subject();
            } while (at > before && at < end);
            return new Lead(Math.min(at, end), subject, time, rhythm, modal, least, part);
        }

        private @Nullable Subject subjectAt() {
            Subject told = Subjects.at(text, at, end);
            return told != null ? told : crowd(text, scan, at, end);
        }

        private void marks() {
            while (at < end && "、,;:。 —-·●■”)".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private void times() {
            for (TimePhrase each : scan.times()) {
                if (each.start() == at && each.end() <= end) {
                    at = each.end();
                    timed = true;
                    if (each.kind() == TimePhrase.Kind.RECURRING) {
                        rhythm = each;
                    } else {
                        time = each;
                    }
                    return;
                }
            }
        }

        private void span() {
            for (Measure each : scan.measures()) {
                if (each.start() == at && opensSpan(text, each, at, end)) {
                    at = each.end();
                    return;
                }
            }
        }

        private void leading() {
            Words.Entry word = Lexicon.LEADING.at(text, at, end);
            boolean determiner = word != null && word.word().equals("各") && Subjects.at(text, at, end) != null;
            boolean crowd = word != null
                    && word.word().charAt(0) == '每'
                    && Lexicon.VERBS.at(text, at + word.word().length(), end) == null
                    && !text.startsWith("至少", at + word.word().length())
                    && scan.times().stream().noneMatch(each -> each.start() == at + 2);
            if (word == null || word.note(0).equals("KEEP") || determiner || crowd) {
                return;
            }
            at += word.word().length();
            modal |= word.note(0).equals("MODAL") || word.note(0).equals("ATTAIN");
            named &= !word.note(0).equals("BY");
            least |= word.note(0).equals("LEAST");
            part |= word.note(0).equals("PART");
        }

        private void subject() {
            boolean open = subject == null || timed;
            Subject found = at < end && open && named ? subjectAt() : null;
            if (found != null) {
                subject = found;
                timed = false;
                at = found.end();
            }
        }
    }
}
