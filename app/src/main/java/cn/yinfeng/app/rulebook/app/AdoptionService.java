package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.rulebook.RuleAdoptions;
import cn.yinfeng.app.rulebook.RuleVersionView;
import cn.yinfeng.app.rulebook.model.Act;
import cn.yinfeng.app.rulebook.model.RuleText;
import cn.yinfeng.app.rulebook.model.Signature;
import cn.yinfeng.app.rulebook.model.Succession;
import cn.yinfeng.app.rulebook.model.Version;
import cn.yinfeng.app.rulebook.model.Version.Term;
import cn.yinfeng.app.rulebook.store.JdbcVersions;
import cn.yinfeng.engines.rules.file.Head;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Adopts and ends. The password is confirmed before the transaction, so that tries in vain stay counted. */
@Service
class AdoptionService implements RuleAdoptions {
    private final Accounts accounts;
    private final Checking checking;
    private final JdbcVersions versions;
    private final VersionViews views;
    private final Signing signing;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionService(
            Accounts accounts,
            Checking checking,
            JdbcVersions versions,
            VersionViews views,
            Signing signing,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.checking = checking;
        this.versions = versions;
        this.views = views;
        this.signing = signing;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RuleVersionView adopt(UUID id, Adoption adoption) {
        accounts.confirm(adoption.password());
        return transaction.execute(status -> adoptConfirmed(id, adoption));
    }

    private RuleVersionView adoptConfirmed(UUID id, Adoption adoption) {
        Version draft = turn(id);
        var succession =
                Succession.of(versions.adopted(draft.unit(), draft.content().code()), adoption.from());
        var wanted = new Version.Adoption(adoption.from(), adoption.reason().strip(), LocalDate.now(clock));
        var adopted = draft.adopt(wanted, term(draft), succession.until()).orThrow();
        Act by = signing.act();
        succession.ending().forEach(former -> versions.end(former, by, ""));
        var signature = Signature.of(Signature.Kind.ADOPTION, adopted.state(), by, wanted.from(), wanted.reason());
        versions.adopt(adopted.state(), signature);
        events.publishEvent(adopted.event());
        return views.whole(versions.load(id), List.of(signature));
    }

    /** The version, decided on by nobody else until this transaction ends. */
    private Version turn(UUID id) {
        Version before = versions.load(id).version();
        versions.waitForTurn(before.unit(), before.content().code());
        return versions.load(id).version();
    }

    private Term term(Version draft) {
        RuleText sound = checking.sound(draft.content().kind(), draft.content().text());
        Head head = sound.head().orElseThrow();
        return new Term(head.from(), head.to().orElse(null));
    }

    @Override
    public RuleVersionView end(UUID id, Ending ending) {
        accounts.confirm(ending.password());
        return transaction.execute(status -> endConfirmed(id, ending));
    }

    private RuleVersionView endConfirmed(UUID id, Ending ending) {
        var ended = turn(id).end(ending.last()).orThrow();
        Act by = signing.act();
        String reason = ending.reason().strip();
        versions.end(ended.state(), by, reason);
        var signature = Signature.of(Signature.Kind.END, ended.state(), by, ending.last(), reason);
        versions.sign(ended.state(), signature);
        events.publishEvent(ended.event());
        return views.whole(versions.load(id), List.of(signature));
    }
}
