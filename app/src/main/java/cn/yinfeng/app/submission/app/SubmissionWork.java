package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.submission.SubmissionState;
import cn.yinfeng.app.submission.model.Submission;
import cn.yinfeng.app.submission.store.JdbcSubmissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came back stands in the work of the unit; what came in, in the work of the unit above. */
@Component
class SubmissionWork implements OpenWork {
    private final JdbcSubmissions submissions;

    SubmissionWork(JdbcSubmissions submissions) {
        this.submissions = submissions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        var work = new ArrayList<WorkItem>();
        if (caller.may("submission.write") || caller.may("submission.accept")) {
            List<Submission> seen = submissions.all();
            if (caller.may("submission.write")) {
                add(
                        work,
                        seen,
                        each -> each.unit() == caller.unit() && SubmissionViews.again(each.state()),
                        "work.submission.again",
                        "/submissions?unit=" + caller.unit());
            }
            if (caller.may("submission.accept")) {
                add(
                        work,
                        seen,
                        each -> each.unit() != caller.unit() && each.state() == SubmissionState.SIGNED,
                        "work.submission.received",
                        "/submissions?state=SIGNED");
            }
        }
        return work;
    }

    private static void add(
            List<WorkItem> work, List<Submission> seen, Predicate<Submission> wanted, String kind, String link) {
        List<Instant> since = seen.stream()
                .filter(wanted)
                .map(Submission::at)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!since.isEmpty()) {
            work.add(new WorkItem(kind, since.size(), link, since.getFirst()));
        }
    }
}
