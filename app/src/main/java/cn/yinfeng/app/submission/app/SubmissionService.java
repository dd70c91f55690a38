package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.duty.Duties;
import cn.yinfeng.app.duty.DutyView;
import cn.yinfeng.app.ledger.SignedEntries;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.signing.Paper;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.Signing;
import cn.yinfeng.app.submission.SubmissionActed;
import cn.yinfeng.app.submission.SubmissionRow;
import cn.yinfeng.app.submission.SubmissionState;
import cn.yinfeng.app.submission.SubmissionView;
import cn.yinfeng.app.submission.Submissions;
import cn.yinfeng.app.submission.model.Kind;
import cn.yinfeng.app.submission.model.Kind.Asks;
import cn.yinfeng.app.submission.model.Kind.Section;
import cn.yinfeng.app.submission.model.KindRules;
import cn.yinfeng.app.submission.model.Submission;
import cn.yinfeng.app.submission.store.JdbcContents;
import cn.yinfeng.app.submission.store.JdbcContents.Content;
import cn.yinfeng.app.submission.store.JdbcSubmissions;
import cn.yinfeng.app.submission.store.JdbcSubmissions.Target;
import cn.yinfeng.app.submission.store.Reconstruction;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts returns, lays them before signers, and has them accepted or sent back. */
@Service
@Transactional
class SubmissionService implements Submissions {
    static final String PAPER = "submission";
    private static final int INTERNAL = 1;
    private final JdbcSubmissions submissions;
    private final JdbcContents stored;
    private final Contents contents;
    private final SubmissionViews views;
    private final SubmissionList list;
    private final KindRules kinds;
    private final Signing signing;
    private final SignedEntries entries;
    private final Duties duties;
    private final Units units;
    private final Authors authors;
    private final Reconstruction mine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmissionService(
            JdbcSubmissions submissions,
            JdbcContents stored,
            Contents contents,
            SubmissionViews views,
            SubmissionList list,
            KindRules kinds,
            Signing signing,
            SignedEntries entries,
            Duties duties,
            Units units,
            Authors authors,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.stored = stored;
        this.contents = contents;
        this.views = views;
        this.list = list;
        this.kinds = kinds;
        this.signing = signing;
        this.entries = entries;
        this.duties = duties;
        this.units = units;
        this.authors = authors;
        this.mine = new Reconstruction(jdbc);
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<ReturnKind> kinds() {
        return kinds.on(LocalDate.now(clock)).stream()
                .map(each -> new ReturnKind(
                        each.code(),
                        SubmissionViews.say(each.zh(), each.en()),
                        each.every().name(),
                        each.source()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Items<SubmissionRow> list(Filter filter, Paging paging) {
        return list.page(filter, paging);
    }

    @Override
    @Transactional(readOnly = true)
    public void export(Filter filter, OutputStream out) throws IOException {
        list.export(filter, out);
    }

    @Override
    @Transactional(readOnly = true)
    public SubmissionView find(UUID id, @Nullable Integer version) {
        return views.whole(submissions.load(id), version);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperView> papers(UUID id) {
        return signing.versions(PAPER, submissions.load(id).id());
    }

    @Override
    public SubmissionView begin(String code, LocalDate on, @Nullable UUID duty) {
        Kind kind = kinds.find(code, on).orElseThrow(() -> new Refusal("SUBMISSION-001", Map.of("kind", code)));
        Period period = kind.period(on);
        DutyView due = duty == null ? null : duties.find(duty);
        if (due != null && due.unit().id() != Caller.current().unit()) {
            throw new Refusal("SUBMISSION-006");
        }
        var begun = new Submission(
                Ids.next(),
                submissions.nextNumber(period.to().getYear()),
                kind.code(),
                Caller.current().unit(),
                INTERNAL,
                period,
                due == null ? null : due.dueOn(),
                duty,
                SubmissionState.DRAFT,
                0,
                null,
                null,
                "");
        if (!submissions.insert(begun, authors.now())) {
            throw new Refusal(
                    "SUBMISSION-002",
                    Map.of("from", period.from().toString(), "to", period.to().toString()));
        }
        tell(begun, "begun", Map.of("number", begun.number(), "kind", kind.code()));
        return views.whole(submissions.load(begun.id()), null);
    }

    @Override
    public SubmissionView write(UUID id, Map<String, String> texts, int revision) {
        Submission submission = mine(id);
        Map<String, String> known = new HashMap<>();
        for (Section section : views.kind(submission).sections()) {
            if (section.asks() == Asks.TEXT) {
                known.put(section.code(), texts.getOrDefault(section.code(), ""));
            }
        }
        if (!submissions.write(submission, known, revision, authors.now())) {
            throw new Refusal("SUBMISSION-005", Map.of("number", submission.number()));
        }
        tell(submission, "written", Map.of("number", submission.number()));
        return views.whole(submission, null);
    }

    /** Of the own unit, open, and changed by nobody else meanwhile. */
    private Submission mine(UUID id) {
        submissions.waitForTurn(id);
        Submission submission = submissions.load(id);
        if (submission.unit() != Caller.current().unit()) {
            throw new Refusal("SUBMISSION-006");
        }
        if (!submission.state().open()) {
            throw new Refusal("SUBMISSION-003", Map.of("number", submission.number()));
        }
        return submission;
    }

    @Override
    public SubmissionView lay(UUID id) {
        Submission submission = mine(id);
        Kind kind = views.kind(submission);
        Content content = contents.now(submission, kind);
        refuseUnfinished(kind, content);
        var target = new Target(id, submission.version() + 1, submission.unit(), submission.sight());
        stored.insert(target, content, authors.now().at());
        signing.lay(paper(submission, kind, target.version()), kind.route());
        return views.whole(submissions.load(id), null);
    }

    private static void refuseUnfinished(Kind kind, Content content) {
        var missing = new ArrayList<String>();
        for (Section section : kind.sections()) {
            if (section.required()
                    && content.texts().getOrDefault(section.code(), "").isEmpty()) {
                missing.add(SubmissionViews.say(section.zh(), section.en()));
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal("SUBMISSION-004", Map.of("missing", String.join("、", missing)));
        }
    }

    private Paper paper(Submission submission, Kind kind, int version) {
        String unit = units.names(List.of(submission.unit())).getOrDefault(submission.unit(), "");
        String title = "%s %s（%s 至 %s）"
                .formatted(
                        unit,
                        kind.zh(),
                        submission.period().from(),
                        submission.period().to());
        return new Paper(
                PAPER,
                submission.id(),
                submission.unit(),
                submission.sight(),
                submission.number(),
                title,
                "/submissions/" + submission.id(),
                mine.lines(submission.id(), version));
    }

    @Override
    public SubmissionView accept(UUID id) {
        Submission submission = theirs(id);
        if (submission.state() != SubmissionState.SIGNED) {
            throw new Refusal("SUBMISSION-007", Map.of("number", submission.number()));
        }
        submissions.act(Target.of(submission), SubmissionState.ACCEPTED, authors.now(), "");
        tell(submission, "ACCEPTED", Map.of("number", submission.number(), "version", submission.version()));
        return views.whole(submissions.load(id), null);
    }

    @Override
    public SubmissionView sendBack(UUID id, String reason) {
        Submission submission = theirs(id);
        if (submission.state() != SubmissionState.SIGNED && submission.state() != SubmissionState.ACCEPTED) {
            throw new Refusal("SUBMISSION-007", Map.of("number", submission.number()));
        }
        signing.voided(PAPER, id, reason);
        entries.sentBack(id);
        submissions.act(Target.of(submission), SubmissionState.SENT_BACK, authors.now(), reason);
        reopen(submission, reason);
        tell(submission, "SENT_BACK", Map.of("number", submission.number(), "reason", reason));
        return views.whole(submissions.load(id), null);
    }

    /** A submission of a unit below. */
    private Submission theirs(UUID id) {
        submissions.waitForTurn(id);
        Submission submission = submissions.load(id);
        if (submission.unit() == Caller.current().unit()) {
            throw new Refusal("SUBMISSION-008");
        }
        return submission;
    }

    /** The duty is open again: what was sent back was not done. */
    private void reopen(Submission submission, String reason) {
        UUID duty = submission.duty();
        if (duty != null) {
            duties.find(duty).days().stream()
                    .flatMap(day -> day.marks().stream())
                    .filter(mark -> mark.takenBackBy() == null && mark.note().startsWith(submission.number()))
                    .findFirst()
                    .ifPresent(mark -> duties.takeBack(duty, mark.id(), reason));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public SubmissionVerification verify() {
        List<UUID> seen = submissions.all().stream().map(Submission::id).toList();
        return new SubmissionVerification(
                views.everything().count(seen), views.everything().faults(seen));
    }

    private void tell(Submission submission, String done, Map<String, Object> facts) {
        events.publishEvent(new SubmissionActed(submission.id(), done, facts));
    }
}
