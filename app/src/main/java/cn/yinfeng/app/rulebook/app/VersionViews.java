package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.rulebook.RuleState;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.RuleVersionView;
import cn.yinfeng.app.rulebook.RuleVersionView.RuleSignature;
import cn.yinfeng.app.rulebook.model.Content;
import cn.yinfeng.app.rulebook.model.Signature;
import cn.yinfeng.app.rulebook.model.Version;
import cn.yinfeng.app.rulebook.store.StoredVersion;
import cn.yinfeng.app.rulebook.store.StoredVersion.Mark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versions for readers. */
@Component
class VersionViews {
    private final Units units;
    private final Reading reading;

    VersionViews(Units units, Reading reading) {
        this.units = units;
        this.reading = reading;
    }

    UnitRef unit(int id) {
        return new UnitRef(id, units.names(List.of(id)).getOrDefault(id, ""));
    }

    /** For a list: without the text. */
    RuleVersionView brief(StoredVersion stored, List<Signature> signatures) {
        return view(stored, null, signatures);
    }

    RuleVersionView whole(StoredVersion stored, List<Signature> signatures) {
        return view(stored, stored.version().content().text(), signatures);
    }

    private RuleVersionView view(StoredVersion stored, @Nullable String text, List<Signature> signatures) {
        Version version = stored.version();
        Content content = version.content();
        Optional<Mark> adopted = Optional.ofNullable(stored.adopted());
        Optional<Mark> ended = Optional.ofNullable(stored.ended());
        return new RuleVersionView(
                version.id(),
                content.code(),
                content.kind(),
                reading.of(content.name()),
                unit(version.unit()),
                version.state(),
                version.from(),
                version.to(),
                content.source(),
                content.hash(),
                text,
                stored.created().by(),
                stored.created().at(),
                adopted.map(Mark::by).orElse(null),
                adopted.map(Mark::at).orElse(null),
                reason(adopted),
                ended.map(Mark::by).orElse(null),
                ended.map(Mark::at).orElse(null),
                reason(ended),
                version.revision(),
                signatures.stream().map(each -> view(each, version)).toList());
    }

    private static @Nullable String reason(Optional<Mark> mark) {
        return mark.map(Mark::reason).filter(reason -> !reason.isEmpty()).orElse(null);
    }

    private RuleSignature view(Signature signature, Version version) {
        return new RuleSignature(
                signature.kind().name(),
                signature.act().name(),
                signature.act().role(),
                unit(signature.act().post()),
                signature.act().at(),
                signature.digest(),
                signature.covers(version));
    }

    RuleVersionView shipped(RuleVersion shipped) {
        return new RuleVersionView(
                null,
                shipped.code(),
                shipped.kind(),
                reading.of(shipped.name()),
                null,
                RuleState.SHIPPED,
                shipped.from(),
                shipped.to(),
                shipped.source(),
                shipped.hash(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                List.of());
    }
}
