package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.rulebook.RuleCandidate;
import cn.yinfeng.app.rulebook.RuleCheck;
import cn.yinfeng.app.rulebook.RuleDrafts;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RulePreview;
import cn.yinfeng.app.rulebook.RuleVersionView;
import cn.yinfeng.app.rulebook.model.Content;
import cn.yinfeng.app.rulebook.model.RuleText;
import cn.yinfeng.app.rulebook.model.Version;
import cn.yinfeng.app.rulebook.store.JdbcVersions;
import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.form.Change;
import cn.yinfeng.engines.rules.form.Form;
import cn.yinfeng.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, from the first letter to the preview. */
@Service
class DraftService implements RuleDrafts {
    private final Checking checking;
    private final Filing filing;
    private final JdbcVersions versions;
    private final VersionViews views;
    private final Units units;
    private final Signing signing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftService(
            Checking checking,
            Filing filing,
            JdbcVersions versions,
            VersionViews views,
            Units units,
            Signing signing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checking = checking;
        this.filing = filing;
        this.versions = versions;
        this.views = views;
        this.units = units;
        this.signing = signing;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RuleCheck check(RuleKind kind, String text) {
        return checking.view(checking.read(kind, text), List.of());
    }

    @Override
    public Filled fill(RuleKind kind, String text, List<Change> changes) {
        Checked<Form> form = RuleText.form(text);
        if (form instanceof Checked.Sound<Form> readable) {
            Checked<String> applied = readable.value().apply(changes);
            String changed = applied instanceof Checked.Sound<String> sound ? sound.value() : text;
            return new Filled(changed, checking.view(checking.read(kind, changed), applied.problems()));
        }
        return new Filled(text, check(kind, text));
    }

    @Override
    @Transactional
    public RuleVersionView draft(String code, int unit, String text) {
        units.visible(unit);
        Content content = filing.content(code, text);
        Version draft = Version.draft(Ids.next(), unit, content);
        versions.insert(draft, signing.act());
        events.publishEvent(draft.drafted());
        return views.whole(versions.load(draft.id()), List.of());
    }

    @Override
    @Transactional
    public RuleVersionView rewrite(UUID id, String text, int revision) {
        Version draft = versions.load(id).version();
        if (draft.revision() != revision) {
            throw new OptimisticLockingFailureException("rule " + id);
        }
        var rewritten =
                draft.rewrite(filing.content(draft.content().code(), text)).orThrow();
        versions.rewrite(rewritten.state());
        events.publishEvent(rewritten.event());
        return views.whole(versions.load(id), List.of());
    }

    @Override
    @Transactional
    public void drop(UUID id) {
        var dropped = versions.load(id).version().drop().orThrow();
        versions.delete(dropped.state());
        events.publishEvent(dropped.event());
    }

    @Override
    @Transactional(readOnly = true)
    public RulePreview preview(RuleKind kind, String text, int unit, @Nullable LocalDate on) {
        units.visible(unit);
        RuleText sound = checking.sound(kind, text);
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        return filing.use(kind)
                .preview(new RuleCandidate(kind, sound.head().orElseThrow().code(), text, unit, day));
    }
}
