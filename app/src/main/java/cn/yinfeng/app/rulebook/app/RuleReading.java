package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.rulebook.RuleComparison;
import cn.yinfeng.app.rulebook.RuleDetail;
import cn.yinfeng.app.rulebook.RuleDetail.OfferedFact;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleRow;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.RuleVersionView;
import cn.yinfeng.app.rulebook.Rules;
import cn.yinfeng.app.rulebook.app.RuleCollection.Entry;
import cn.yinfeng.app.rulebook.model.LineDifference;
import cn.yinfeng.app.rulebook.model.RuleText;
import cn.yinfeng.app.rulebook.model.Signature;
import cn.yinfeng.app.rulebook.store.StoredVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules, their texts and their history, for readers. */
@Service
@Transactional(readOnly = true)
class RuleReading implements Rules {
    private final RuleCollection collection;
    private final Checking checking;
    private final VersionViews views;
    private final Reading reading;
    private final Uses uses;

    RuleReading(RuleCollection collection, Checking checking, VersionViews views, Reading reading, Uses uses) {
        this.collection = collection;
        this.checking = checking;
        this.views = views;
        this.reading = reading;
        this.uses = uses;
    }

    @Override
    public Items<RuleRow> list(@Nullable RuleKind kind, @Nullable Integer unit, @Nullable LocalDate on) {
        List<RuleRow> rows = collection.of(unit, on).stream()
                .filter(entry -> kind == null || entry.shown().kind() == kind)
                .map(this::row)
                .toList();
        return new Items<>(rows, rows.size());
    }

    private RuleRow row(Entry entry) {
        RuleVersion shown = entry.shown();
        return new RuleRow(
                shown.code(),
                shown.kind(),
                reading.of(shown.name()),
                shown.source(),
                entry.inForce(),
                entry.from(),
                shown.to(),
                shown.hash(),
                unit(shown),
                entry.versions(),
                entry.drafts().size());
    }

    private cn.yinfeng.app.people.@Nullable UnitRef unit(RuleVersion shown) {
        Integer unit = shown.unit();
        return unit == null ? null : views.unit(unit);
    }

    @Override
    public RuleDetail find(String code, @Nullable Integer unit, @Nullable LocalDate on) {
        Entry entry = collection.of(code, unit, on);
        RuleVersion shown = entry.shown();
        RuleText text = checking.read(shown.kind(), shown.text());
        return new RuleDetail(
                shown.code(),
                shown.kind(),
                reading.of(shown.name()),
                shown.source(),
                entry.inForce(),
                entry.from(),
                shown.to(),
                shown.hash(),
                unit(shown),
                entry.versions(),
                entry.drafts().size(),
                shown.text(),
                RuleText.meaning(shown.text()).map(reading::of).orElse(null),
                text.levels().stream().map(reading::of).toList(),
                checking.form(text),
                offered(shown.kind()),
                history(entry));
    }

    private List<OfferedFact> offered(RuleKind kind) {
        return uses.offered(kind).stream()
                .map(each -> new OfferedFact(each.name(), each.type().word(), reading.of(each.label())))
                .toList();
    }

    @Override
    public Items<RuleVersionView> versions(String code, @Nullable Integer unit) {
        List<RuleVersionView> history = history(collection.of(code, unit, null));
        return new Items<>(history, history.size());
    }

    private List<RuleVersionView> history(Entry entry) {
        List<StoredVersion> own =
                Stream.concat(entry.drafts().stream(), entry.adopted().stream()).toList();
        Map<UUID, List<Signature>> signed = collection.signatures(
                own.stream().map(each -> each.version().id()).toList());
        return Stream.concat(
                        own.stream()
                                .map(each -> views.brief(
                                        each, signed.getOrDefault(each.version().id(), List.of()))),
                        entry.shipped().stream().map(views::shipped))
                .toList();
    }

    @Override
    public RuleVersionView version(UUID id) {
        List<Signature> signatures = collection.signatures(List.of(id)).getOrDefault(id, List.of());
        return views.whole(collection.version(id), signatures);
    }

    @Override
    public RuleComparison compare(String code, String left, String right) {
        return new RuleComparison(LineDifference.of(text(code, left), text(code, right)));
    }

    private String text(String code, String key) {
        return collection
                .byHash(key)
                .filter(version -> version.code().equals(code))
                .map(RuleVersion::text)
                .or(() -> id(key).map(collection::version)
                        .map(StoredVersion::version)
                        .filter(version -> version.content().code().equals(code))
                        .map(version -> version.content().text()))
                .orElseThrow(() -> new Absent("rule", key));
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
