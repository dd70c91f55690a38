package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.AssessmentState;
import cn.yinfeng.app.assessment.AssessmentView;
import cn.yinfeng.app.assessment.Publishing;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Assessment.Act;
import cn.yinfeng.app.assessment.model.Result;
import cn.yinfeng.app.assessment.store.JdbcObjections;
import cn.yinfeng.app.assessment.store.JdbcSignatures;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Sm3;
import cn.yinfeng.kernel.Decision;
import cn.yinfeng.kernel.Happening;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts that are signed. The password is confirmed before the transaction: a wrong one stays counted. */
@Service
class PublishingService implements Publishing {
    private final Desk desk;
    private final JdbcObjections objections;
    private final JdbcSignatures signatures;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishingService(
            Desk desk,
            JdbcObjections objections,
            JdbcSignatures signatures,
            Accounts accounts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.desk = desk;
        this.objections = objections;
        this.signatures = signatures;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public AssessmentView publish(UUID id, LocalDate until, String password) {
        return signed(
                id,
                password,
                (assessment, signing) -> assessment.publish(
                        until, signing.today(), signing.act(), signing.sm3(AssessmentState.PUBLISHED)));
    }

    @Override
    public AssessmentView settle(UUID id, String password) {
        return signed(
                id,
                password,
                (assessment, signing) -> assessment.settle(
                        objections.open(id), signing.today(), signing.act(), signing.sm3(AssessmentState.FINAL)));
    }

    @Override
    public AssessmentView withdraw(UUID id, String reason, String password) {
        return signed(id, password, (assessment, signing) -> assessment.withdraw(reason, signing.act()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignatureView> signatures(UUID id) {
        desk.load(id);
        return signatures.of(id);
    }

    private AssessmentView signed(
            UUID id,
            String password,
            BiFunction<Assessment, Signing, Decision<Assessment, ? extends Happening>> decide) {
        accounts.confirm(password);
        return Objects.requireNonNull(transaction.execute(status -> {
            Assessment before = desk.assessments().hold(id);
            var signing = new Signing(Caller.current(), desk.result(id), id, now(), LocalDate.now(clock));
            var decided = decide.apply(before, signing).orThrow();
            Assessment after = decided.state();
            desk.assessments().save(after);
            signatures.add(id, after.unit(), signing.signature(after.state()));
            events.publishEvent(decided.event());
            return desk.view(after);
        }));
    }

    /** Who signs what, when. */
    private record Signing(Caller caller, Result result, UUID id, Instant at, LocalDate today) {
        Act act() {
            return new Act(at, caller.name());
        }

        String sm3(AssessmentState act) {
            return new Sm3()
                    .add(result.sm3())
                    .add(id)
                    .add(act)
                    .add(caller.account())
                    .add(caller.role())
                    .add(caller.unit())
                    .add(at)
                    .hex();
        }

        JdbcSignatures.Signature signature(AssessmentState act) {
            return new JdbcSignatures.Signature(
                    caller.account(),
                    new SignatureView(act, caller.name(), caller.role(), caller.unit(), at, sm3(act)));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
