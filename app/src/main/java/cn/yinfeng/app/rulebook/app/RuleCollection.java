package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.app.rulebook.model.Content;
import cn.yinfeng.app.rulebook.model.Shelf;
import cn.yinfeng.app.rulebook.model.Signature;
import cn.yinfeng.app.rulebook.model.Version;
import cn.yinfeng.app.rulebook.store.AdoptedVersions;
import cn.yinfeng.app.rulebook.store.JdbcVersions;
import cn.yinfeng.app.rulebook.store.StoredVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All texts that a unit has to do with, rule by rule: those in force, adopted, drafted and shipped. */
@Component
class RuleCollection {
    private final Rulebook rulebook;
    private final Shelf shelf;
    private final AdoptedVersions adopted;
    private final JdbcVersions versions;
    private final Lineage lineage;
    private final Clock clock;

    RuleCollection(
            Rulebook rulebook,
            Shelf shelf,
            AdoptedVersions adopted,
            JdbcVersions versions,
            Lineage lineage,
            Clock clock) {
        this.rulebook = rulebook;
        this.shelf = shelf;
        this.adopted = adopted;
        this.versions = versions;
        this.lineage = lineage;
        this.clock = clock;
    }

    /**
     * One rule.
     *
     * @param shown the text in force, else the newest there is
     */
    record Entry(
            RuleVersion shown,
            boolean inForce,
            List<StoredVersion> drafts,
            List<StoredVersion> adopted,
            List<RuleVersion> shipped) {
        /** Null where the text shown is a draft, which has no first day yet. */
        @Nullable
        LocalDate from() {
            return inForce || drafts.isEmpty() ? shown.from() : null;
        }

        /** Shipped, adopted and ended. */
        long versions() {
            return (long) shipped.size() + adopted.size();
        }
    }

    private static final class Found {
        private final List<StoredVersion> drafts = new ArrayList<>();
        private final List<StoredVersion> adopted = new ArrayList<>();
        private final List<RuleVersion> shipped = new ArrayList<>();

        private @Nullable RuleVersion held;

        Entry entry() {
            RuleVersion inForce = held;
            RuleVersion shown = inForce == null ? newest() : inForce;
            return new Entry(shown, inForce != null, drafts, adopted, shipped);
        }

        private RuleVersion newest() {
            return Stream.concat(drafts.stream(), adopted.stream())
                    .findFirst()
                    .map(stored -> plain(stored.version()))
                    .orElseGet(shipped::getLast);
        }
    }

    /** Every rule for the unit on the day, by kind and code. */
    List<Entry> of(@Nullable Integer asked, @Nullable LocalDate on) {
        return found(lineage.unit(asked), on == null ? LocalDate.now(clock) : on).values().stream()
                .map(Found::entry)
                .sorted(Comparator.comparing((Entry entry) -> entry.shown().kind())
                        .thenComparing(entry -> entry.shown().code()))
                .toList();
    }

    Entry of(String code, @Nullable Integer asked, @Nullable LocalDate on) {
        return of(asked, on).stream()
                .filter(entry -> entry.shown().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Absent("rule", code));
    }

    private Map<String, Found> found(int unit, LocalDate on) {
        var found = new TreeMap<String, Found>();
        List<Integer> path = lineage.of(unit);
        shelf.texts().forEach(each -> at(found, each.code()).shipped.add(each));
        versions.drafts(path).forEach(each -> at(found, code(each)).drafts.add(each));
        adopted.history(path).forEach(each -> at(found, code(each)).adopted.add(each));
        for (RuleKind kind : RuleKind.values()) {
            rulebook.inForce(kind, on).of(unit).forEach(each -> at(found, each.code()).held = each);
        }
        return found;
    }

    private static Found at(Map<String, Found> found, String code) {
        return found.computeIfAbsent(code, ignored -> new Found());
    }

    private static String code(StoredVersion stored) {
        return stored.version().content().code();
    }

    /** A draft has no first day; the day of its writing stands for it here and is not shown. */
    private static RuleVersion plain(Version version) {
        Content content = version.content();
        LocalDate from = version.from();
        return new RuleVersion(
                version.id(),
                content.kind(),
                content.code(),
                content.name(),
                version.unit(),
                from == null ? LocalDate.MIN : from,
                version.to(),
                content.source(),
                content.text(),
                content.hash());
    }

    Optional<RuleVersion> byHash(String hash) {
        return rulebook.byHash(hash);
    }

    /** A draft within the caller's scope, or any version that was adopted. */
    StoredVersion version(UUID id) {
        return adopted.find(id).orElseGet(() -> versions.load(id));
    }

    Map<UUID, List<Signature>> signatures(List<UUID> versions) {
        return adopted.signatures(versions);
    }
}
