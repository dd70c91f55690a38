package cn.yinfeng.app.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of one target, as a tree. */
public final class Parts {
    private final Map<UUID, Allocation> known = new LinkedHashMap<>();
    private final Map<UUID, String> texts = new HashMap<>();
    private final Map<@Nullable UUID, List<Allocation>> children = new HashMap<>();

    public Parts(List<Allocation> rows) {
        rows.forEach(each -> known.put(each.id(), each));
        rows.forEach(each -> children.computeIfAbsent(above(each), ignored -> new ArrayList<>())
                .add(each));
    }

    /** A parent that the reader does not see leaves its parts on top. */
    private @Nullable UUID above(Allocation row) {
        UUID parent = row.parent();
        return parent != null && known.containsKey(parent) ? parent : null;
    }

    public Optional<Allocation> find(UUID id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The parts right below the target, as far as the reader sees. */
    public List<Allocation> top() {
        return children.getOrDefault(null, List.of());
    }

    /** The parts right below a part. */
    public List<Allocation> children(UUID part) {
        return children.getOrDefault(part, List.of());
    }

    public List<Allocation> all() {
        return List.copyOf(known.values());
    }

    /** All rows under a part, parents first; with null, all rows. */
    public List<Allocation> under(@Nullable UUID part) {
        if (part == null) {
            return all();
        }
        var found = new ArrayList<Allocation>();
        collect(part, found);
        return found;
    }

    private void collect(UUID part, List<Allocation> found) {
        for (Allocation child : children.getOrDefault(part, List.of())) {
            found.add(child);
            collect(child.id(), found);
        }
    }

    /** The part and all under it. */
    public Set<UUID> within(UUID part) {
        var ids = new HashSet<UUID>();
        ids.add(part);
        under(part).forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** By what a change of the rows under a part is told. */
    public String version(@Nullable UUID part) {
        return Fingerprint.of(under(part).stream().map(this::text).toList());
    }

    /** A row is in the subtree of every row above it, but is written out only once. */
    private String text(Allocation row) {
        return texts.computeIfAbsent(row.id(), ignored -> Fingerprint.of(List.of(row)));
    }
}
