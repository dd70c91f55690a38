package cn.yinfeng.app.document;

import cn.yinfeng.app.platform.Caller;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Things that may have files, seen by their own unit only. */
@TestComponent
class FakeOwner implements DocumentOwner {
    static final String KIND = "fake";
    private final Map<String, Holding> holdings = new ConcurrentHashMap<>();

    void put(String id, Holding holding) {
        holdings.put(id, holding);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Holding> find(String id) {
        return Optional.ofNullable(holdings.get(id))
                .filter(holding -> holding.unit() == Caller.current().unit());
    }
}
