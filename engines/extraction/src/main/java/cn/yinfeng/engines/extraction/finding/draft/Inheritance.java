package cn.yinfeng.engines.extraction.finding.draft;

import cn.yinfeng.engines.extraction.grammar.Lead;
import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import org.jspecify.annotations.Nullable;

/**
 * What a clause inherits: the subject and the time that were last spoken of. A person's rhythm binds the person only: with another
 * period the demand falls back to the document's region.
 */
public final class Inheritance {
    private @Nullable Subject subject;
    private @Nullable TimePhrase time;
    private @Nullable TimePhrase rhythm;
    private @Nullable TimePhrase before;
    private @Nullable Subject outerSubject;
    private @Nullable TimePhrase outerTime;
    private @Nullable TimePhrase outerRhythm;
    private boolean begun;
    private boolean partly;
    private int told;
    private @Nullable Subject blockSubject;
    private @Nullable TimePhrase blockTime;

    public void enterBlock() {
        blockSubject = null;
        blockTime = null;
        enterSentence();
    }

    public void enterSentence() {
        subject = blockSubject;
        time = blockTime;
        before = time;
        told = 0;
        begun = false;
        partly = false;
        rhythm = null;
    }

    /** A semicolon ends a rhythm, what was asked of each behind a whole (引进30个，每县至少1个；…), and times that were set against each other: 2026年达到40%，2028年达到50%；…. */
    public void semicolon() {
        rhythm = null;
        subject = partly ? blockSubject : subject;
        partly = false;
        begun = false;
        time = told > 1 ? before : time;
        before = time;
        told = 0;
    }

    /** （2024年底为812家）: what a bracket says of time and subject ends with it. */
    public void bracket(boolean opens) {
        if (opens) {
            outerSubject = subject;
            outerTime = time;
            outerRhythm = rhythm;
        } else {
            subject = outerSubject;
            time = outerTime;
            rhythm = outerRhythm;
        }
    }

    /** 三是…: another item, for whom the one before it is not bound. */
    public void enterItem() {
        blockSubject = null;
        subject = null;
    }

    /** Takes over what a clause says that counts nothing: no whole stands in front of what follows. */
    public void take(Lead lead, boolean first) {
        boolean before = begun;
        take(lead, first, false);
        begun = before;
    }

    /** Takes over what a clause says in front of the thing it counts. */
    public void take(Lead lead, boolean first, boolean goesOn) {
        if (lead.subject() != null) {
            subject = lead.subject();
            partly = begun && subject.each();
            if (first) {
                blockSubject = subject;
            }
        } else if (lead.time() != null && rhythm != null && isPerson() && !goesOn) {
            subject = null;
        }
        if (lead.rhythm() != null) {
            rhythm = lead.rhythm();
        }
        if (lead.time() != null) {
            rhythm = lead.rhythm();
            time = lead.time();
            told++;
            boolean lasting = time.kind() == TimePhrase.Kind.RANGE || time.kind() == TimePhrase.Kind.YEAR;
            if (lasting && time.from().month() == 0 && time.from().year() > 0) {
                blockTime = time;
            }
        }
        begun = true;
    }

    private boolean isPerson() {
        return subject != null && subject.kind() == Subject.Kind.PERSON;
    }

    @Nullable
    public Subject subject() {
        return subject;
    }

    @Nullable
    public TimePhrase time() {
        return time;
    }

    @Nullable
    public TimePhrase rhythm() {
        return rhythm;
    }
}
