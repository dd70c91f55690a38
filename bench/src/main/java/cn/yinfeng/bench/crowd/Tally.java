package cn.yinfeng.bench.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each request took, by what it was for, and what went wrong. */
public final class Tally {
    private record Request(String kind, long nanos) {}

    private final ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    void took(String kind, long nanos, int status) {
        requests.add(new Request(kind, nanos));
        if (status >= 400) {
            errors.add(kind + " " + status);
        }
    }

    void failed(String kind, String reason) {
        errors.add(kind + " " + reason);
    }

    /** From here on counts anew. */
    void forget() {
        requests.clear();
        errors.clear();
    }

    public List<String> errors() {
        return List.copyOf(errors);
    }

    public List<Long> all() {
        return requests.stream().map(Request::nanos).toList();
    }

    public Map<String, List<Long>> byKind() {
        var kinds = new TreeMap<String, List<Long>>();
        requests.forEach(each ->
                kinds.computeIfAbsent(each.kind(), ignored -> new ArrayList<>()).add(each.nanos()));
        return kinds;
    }
}
