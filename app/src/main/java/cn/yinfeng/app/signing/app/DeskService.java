package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.PaperState;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.PaperView.Signer;
import cn.yinfeng.app.signing.SigningDesk;
import cn.yinfeng.app.signing.app.Roster.Capacity;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Act.Done;
import cn.yinfeng.app.signing.model.Course;
import cn.yinfeng.app.signing.model.SignatureMethod;
import cn.yinfeng.app.signing.model.StandIn;
import cn.yinfeng.app.signing.model.Step;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcActs;
import cn.yinfeng.app.signing.store.JdbcPapers;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Signs, gives back, takes back, enters and confirms. Who signs is proved before the transaction, so that tries in vain stay counted. */
@Service
class DeskService implements SigningDesk {
    private final JdbcPapers versions;
    private final JdbcActs acts;
    private final Keeping keeping;
    private final PaperViews views;
    private final Rosters rosters;
    private final SignatureMethod method;
    private final TransactionOperations transaction;

    DeskService(
            JdbcPapers versions,
            JdbcActs acts,
            Keeping keeping,
            PaperViews views,
            Rosters rosters,
            SignatureMethod method,
            TransactionOperations transaction) {
        this.versions = versions;
        this.acts = acts;
        this.keeping = keeping;
        this.views = views;
        this.rosters = rosters;
        this.method = method;
        this.transaction = transaction;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperView> waiting() {
        return views.of(versions.open()).stream()
                .filter(each -> each.mine() != null)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public PaperView find(UUID version) {
        return views.of(versions.load(version));
    }

    @Override
    @Transactional(readOnly = true)
    public PaperContent content(UUID id) {
        Version version = versions.load(id);
        List<String> before = versions.of(version.kind(), version.subject()).stream()
                .filter(each -> each.number() < version.number())
                .findFirst()
                .map(DeskService::lines)
                .orElse(null);
        return new PaperContent(lines(version), before);
    }

    private static List<String> lines(Version version) {
        return List.of(version.content().split("\n", -1));
    }

    @Override
    public PaperView sign(UUID id, String password) {
        method.prove(password);
        return act(id, course -> {
            Step step = turn(course);
            Capacity as = capacity(course, step);
            StandIn standIn = as.standIn();
            if (standIn != null
                    && course.version().laidBy().equals(Caller.current().account())) {
                throw new Refusal("SIGNING-004", Map.of("name", standIn.name()));
            }
            Act act = act(course, ActKind.SIGNED, step, acting(as).by(method.code()));
            return act.sealed(method.seal(act.digest(), password));
        });
    }

    private static Done acting(Capacity capacity) {
        StandIn standIn = capacity.standIn();
        return standIn == null
                ? Done.because("")
                : new Done(standIn.account(), standIn.name(), standIn.id(), Act.NO_METHOD, "");
    }

    @Override
    public PaperView giveBack(UUID id, String reason) {
        return act(id, course -> {
            Step step = turn(course);
            Done done = acting(capacity(course, step));
            return act(
                    course,
                    ActKind.RETURNED,
                    step,
                    new Done(done.forAccount(), done.forName(), done.standIn(), done.method(), said(reason)));
        });
    }

    @Override
    public PaperView withdraw(UUID id, String reason) {
        return act(id, course -> {
            refuseOutsideUnit(course);
            refuseEnded(course);
            return Act.of(course.version(), ActKind.WITHDRAWN, 0, rosters.by(), Done.because(said(reason)));
        });
    }

    @Override
    public PaperView enter(UUID id, Entering entering) {
        return act(id, course -> {
            refuseOutsideUnit(course);
            Step step = turn(course);
            List<Signer> signers = signers(course, step);
            boolean theirs = entering.account() == null
                    || signers.stream().anyMatch(each -> each.account().equals(entering.account()));
            if (!theirs || Caller.current().account().equals(entering.account())) {
                throw new Refusal("SIGNING-009", Map.of("name", entering.name(), "signers", names(signers)));
            }
            var done =
                    new Done(entering.account(), said(entering.name()), null, Act.NO_METHOD, said(entering.reason()));
            return act(course, ActKind.ENTERED, step, done);
        });
    }

    @Override
    public PaperView confirm(UUID id, String password) {
        method.prove(password);
        return act(id, course -> {
            Act entered = course.unconfirmed().stream()
                    .filter(each -> Caller.current().account().equals(each.forAccount()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("SIGNING-008"));
            Act act = Act.of(
                    course.version(),
                    ActKind.CONFIRMED,
                    entered.place(),
                    rosters.by(),
                    Done.because("").by(method.code()));
            return act.sealed(method.seal(act.digest(), password));
        });
    }

    private PaperView act(UUID id, Function<Course, Act> decide) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Course course = keeping.hold(id);
            if (!course.sound()) {
                throw new Refusal(
                        "SIGNING-006", Map.of("reference", course.version().reference()));
            }
            keeping.keep(course, decide.apply(course));
            return views.of(course.version());
        }));
    }

    private Act act(Course course, ActKind kind, Step step, Done done) {
        return Act.of(course.version(), kind, step.place(), rosters.by(), done);
    }

    private static Step turn(Course course) {
        refuseEnded(course);
        return course.turn().orElseThrow(() -> new Refusal("SIGNING-021"));
    }

    private static void refuseEnded(Course course) {
        if (course.state() != PaperState.OPEN) {
            throw new Refusal("SIGNING-005", Map.of("state", course.state().name()));
        }
    }

    private static void refuseOutsideUnit(Course course) {
        if (Caller.current().unit() != course.version().unit()) {
            throw new Refusal("SIGNING-022");
        }
    }

    private Capacity capacity(Course course, Step step) {
        List<Signer> signers = signers(course, step);
        return rosters.today()
                .capacity(signers)
                .orElseThrow(() -> new Refusal("SIGNING-003", Map.of("signers", names(signers))));
    }

    private List<Signer> signers(Course course, Step step) {
        UUID id = course.version().id();
        return rosters.today()
                .signers(
                        step, acts.hands(List.of(id)).getOrDefault(id, Map.of()).get(step.place()));
    }

    private static String names(List<Signer> signers) {
        return signers.isEmpty() ? "—" : signers.stream().map(Signer::name).collect(Collectors.joining("、"));
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw new Refusal("SIGNING-007");
        }
        return words.strip();
    }
}
