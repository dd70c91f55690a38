package cn.yinfeng.engines.extraction.finding.draft;

import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.frame.Periods;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.grammar.Subjects;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says whom a finding binds and when, from its clause, its sentence, its headings, its document, in this order. */
public final class Scoping {
    private static final Pattern YEAR = Pattern.compile("^(20\\d\\d)年(?!前|以前|底前|至|—|-)");
    private final Place place;
    private final Inheritance inheritance;
    private final boolean beats;

    public Scoping(Place place, Inheritance inheritance) {
        this(place, inheritance, true);
    }

    /** {@code beats}: the rhythm of the sentence holds for it; a rate is to be kept all the time. */
    public Scoping(Place place, Inheritance inheritance, boolean beats) {
        this.place = place;
        this.inheritance = inheritance;
        this.beats = beats;
    }

    public void fill(Draft draft, @Nullable String cohort) {
        subject(draft, cohort);
        TimePhrase rhythm = beats ? inheritance.rhythm() : null;
        TimePhrase time = inheritance.time();
        int year = time == null || time.from().year() > 0 ? place.frame().year() : yearOfHeadings();
        if (rhythm != null) {
            draft.period = Periods.label(rhythm, year);
            draft.deadline = Periods.deadline(rhythm, year);
        } else if (time != null) {
            boolean span = time.kind() == TimePhrase.Kind.DURATION;
            draft.period = span ? Periods.span(time, place.frame().issue().period()) : Periods.label(time, year);
            draft.deadline = Periods.deadline(time, year);
        }
        if (draft.period == null) {
            draft.period = ofHeadings();
        }
    }

    private void subject(Draft draft, @Nullable String cohort) {
        Subject own = inheritance.subject();
        if (cohort != null) {
            draft.subject = cohort;
        } else if (own != null && !isEveryLevel(own)) {
            draft.subject = place.words(own.start(), own.end());
        } else {
            String body = draft.kind == Target.Kind.FREQUENCY ? meeting(draft.indicator) : null;
            draft.subject = body == null ? ofHeading() : body;
        }
    }

    /** 省、市、县三级 are all of the region together. */
    private boolean isEveryLevel(Subject own) {
        String words = place.text().substring(own.start(), own.end());
        return words.endsWith("级") && words.length() >= 4 && "两三四五各".indexOf(words.charAt(words.length() - 2)) >= 0;
    }

    /** 召开领导小组会议: who meets is told by the name of the meeting. */
    private static @Nullable String meeting(String indicator) {
        if (!indicator.startsWith("召开") || !indicator.endsWith("会议")) {
            return null;
        }
        String name = indicator.substring(2);
        Subject subject = Subjects.at(name, 0, name.length());
        return subject == null || subject.kind() != Subject.Kind.BODY ? null : name.substring(0, subject.end());
    }

    /** A heading that names a region binds what stands below it: （一）某高新区, 围绕某示范区建设. */
    private @Nullable String ofHeading() {
        for (int i = place.block().path().size() - 1; i >= 0; i--) {
            String named = HeadingSubject.in(place.block().path().get(i));
            if (named != null) {
                return named;
            }
        }
        return place.frame().issue().subject();
    }

    /** 三、2024年工作思路: below it 全年 and 上半年 are of that year. */
    private int yearOfHeadings() {
        for (int i = place.block().path().size() - 1; i >= 0; i--) {
            Matcher year = YEAR.matcher(place.block().path().get(i));
            if (year.find()) {
                return Integer.parseInt(year.group(1));
            }
        }
        return place.frame().year();
    }

    private @Nullable String ofHeadings() {
        for (int i = place.block().path().size() - 1; i >= 0; i--) {
            FoldedText title = FoldedText.of(place.block().path().get(i));
            for (TimePhrase time : Scan.of(title.text(), 0, title.length()).times()) {
                if (time.kind() != TimePhrase.Kind.RECURRING && time.from().year() > 0) {
                    return Periods.label(time, place.frame().year());
                }
            }
        }
        return place.frame().issue().period();
    }

    /** Whom a heading speaks of. */
    public static final class HeadingSubject {
        private static final int LONGEST_REGION = 16;

        private HeadingSubject() {}

        static @Nullable String in(String heading) {
            FoldedText folded = FoldedText.of(heading);
            String text = folded.text();
            Words.Entry suffix = Lexicon.SUBJECTS.before(text, 0, text.length());
            boolean region = suffix != null
                    && suffix.note(0).equals("AREA")
                    && text.length() <= LONGEST_REGION
                    && text.length() >= 2;
            if (region
                    && !Lexicon.LEADING.anyIn(text, 0, 1)
                    && !Lexicon.BREAKS.anyIn(text, 0, text.length())
                    && Lexicon.VERBS.at(text, 0, text.length()) == null) {
                return folded.verbatim(0, text.length());
            }
            for (String word : new String[] {"围绕", "关于", "支持", "推动", "推进", ""}) {
                int at = word.isEmpty() ? 0 : text.indexOf(word) + word.length();
                Subject subject = at < word.length() ? null : Subjects.at(text, at, text.length());
                if (subject != null && isRegion(text, at, subject)) {
                    return folded.verbatim(subject.start(), subject.end());
                }
            }
            return null;
        }

        /** The region itself may be the heading. */
        private static boolean isRegion(String text, int at, Subject subject) {
            boolean named = subject.end() - subject.start() > 2 || at == 0;
            boolean built = at > 0
                    && named
                    && Stream.of("建设", "开发", "发展").anyMatch(each -> text.startsWith(each, subject.end()));
            boolean party = subject.kind() == Subject.Kind.BODY
                    && at == 0
                    && Stream.of("应", "须", "要", "的", "承担", "任务", "目标", "职责", "责任")
                            .anyMatch(each -> text.startsWith(each, subject.end()));
            boolean bound =
                    subject.end() == text.length() || built || party || "(:： ".indexOf(text.charAt(subject.end())) >= 0;
            return subject.kind() != Subject.Kind.PERSON && subject.end() - subject.start() >= 2 && bound;
        }
    }
}
