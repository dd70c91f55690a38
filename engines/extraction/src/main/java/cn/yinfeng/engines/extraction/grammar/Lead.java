package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.token.Measure;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
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

    /** The same, binding this one. */
    public Lead binding(Subject who) {
        return new Lead(end, who, time, rhythm, modal, least, part);
    }

    /** The same with this rhythm. */
    public Lead with(TimePhrase beat) {
        return new Lead(end, subject, time, beat, modal, least, part);
    }

    /** 三年新建, 五年累计: years at the beginning, before what is done in them. */
    static boolean opensSpan(String text, Measure measure, int start, int end) {
        boolean years = measure.unit().equals("年") && measure.start() == start && measure.max() == null;
        int at = measure.end();
        at += text.startsWith("内", at) || text.startsWith("共", at) ? 1 : 0;
        Words.Entry word = years && at < end ? Lexicon.LEADING.at(text, at, end) : null;
        boolean attains = word != null && word.note(0).equals("ATTAIN");
        return years && at < end && (attains || text.startsWith("累计", at) || Lexicon.VERBS.at(text, at, end) != null);
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
            return told != null ? told : Crowd.at(text, scan, at, end);
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
            if (found != null && speaks(found.end())) {
                at = end;
            } else if (found != null) {
                subject = found;
                timed = false;
                at = found.end();
            }
        }

        /** 该局负责人说, 会议要求: who only speaks is not bound. */
        private boolean speaks(int from) {
            Words.Entry word = Lexicon.SPEAKING.at(text, from, end);
            int behind = word == null ? from : from + word.word().length();
            return word != null && (behind == end || ",:".indexOf(text.charAt(behind)) >= 0);
        }
    }
}
