package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.duty.Duties;
import cn.yinfeng.app.ledger.EntriesAppended;
import cn.yinfeng.app.ledger.SignedEntries;
import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.Recipients.Reach;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.PaperActed;
import cn.yinfeng.app.signing.Signing;
import cn.yinfeng.app.submission.SubmissionState;
import cn.yinfeng.app.submission.model.Submission;
import cn.yinfeng.app.submission.store.JdbcContents;
import cn.yinfeng.app.submission.store.JdbcSubmissions;
import cn.yinfeng.app.submission.store.JdbcSubmissions.Hit;
import cn.yinfeng.app.submission.store.JdbcSubmissions.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows for a submission from an act of signing, and from a correction in the ledger; in the same transaction. */
@Component
class SigningFollower {
    private final JdbcSubmissions submissions;
    private final JdbcContents contents;
    private final SignedEntries entries;
    private final Signing signing;
    private final Duties duties;
    private final Notices notices;
    private final Units units;
    private final Authors authors;

    SigningFollower(
            JdbcSubmissions submissions,
            JdbcContents contents,
            SignedEntries entries,
            Signing signing,
            Duties duties,
            Notices notices,
            Units units,
            Authors authors) {
        this.submissions = submissions;
        this.contents = contents;
        this.entries = entries;
        this.signing = signing;
        this.duties = duties;
        this.notices = notices;
        this.units = units;
        this.authors = authors;
    }

    @EventListener
    void corrected(EntriesAppended appended) {
        if (appended.appended().corrected() > 0) {
            for (Hit hit : submissions.hit(
                    appended.appended().first(), appended.appended().last())) {
                signing.voided(
                        SubmissionService.PAPER,
                        hit.submission(),
                        "台账第 %d 条由第 %d 条更正".formatted(hit.corrected(), hit.correction()));
            }
        }
    }

    @EventListener
    void acted(PaperActed acted) {
        if (acted.kind().equals(SubmissionService.PAPER)) {
            var target = new Target(acted.paper(), acted.number(), acted.unit(), acted.sight());
            if (acted.left()) {
                submissions.pass(target);
            }
            state(acted.act()).ifPresent(state -> {
                submissions.act(target, state, authors.now(), acted.reason());
                if (state == SubmissionState.SIGNED) {
                    entries.signed(acted.paper(), contents.covered(acted.paper(), acted.number()));
                    signed(submissions.load(acted.paper()));
                }
            });
        }
    }

    private static Optional<SubmissionState> state(ActKind act) {
        return switch (act) {
            case LAID -> Optional.of(SubmissionState.LAID);
            case COMPLETED -> Optional.of(SubmissionState.SIGNED);
            case RETURNED -> Optional.of(SubmissionState.RETURNED);
            case WITHDRAWN -> Optional.of(SubmissionState.WITHDRAWN);
            case VOIDED -> Optional.of(SubmissionState.VOIDED);
            case SIGNED, ENTERED, CONFIRMED -> Optional.empty();
        };
    }

    /** It fulfils its duty, and the office above hears of it. */
    private void signed(Submission submission) {
        UUID duty = submission.duty();
        LocalDate due = submission.dueOn();
        if (duty != null && due != null && isOpen(duty, due)) {
            duties.done(duty, due, submission.number() + " v" + submission.version());
        }
        notices.tell(new Notice(
                "submission-received",
                Recipients.holding("submission.accept", submission.unit(), Reach.ABOVE),
                Map.of(
                        "unit", units.names(List.of(submission.unit())).getOrDefault(submission.unit(), ""),
                        "paper", submission.number()),
                "/submissions/" + submission.id(),
                submission.unit(),
                submission.sight(),
                "submission " + submission.id() + " " + submission.version()));
    }

    private boolean isOpen(UUID duty, LocalDate due) {
        return duties.find(duty).days().stream()
                .filter(day -> day.dueOn().equals(due))
                .anyMatch(day -> !day.done());
    }
}
