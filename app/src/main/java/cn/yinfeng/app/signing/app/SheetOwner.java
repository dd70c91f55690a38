package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.document.DocumentOwner;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcPapers;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Scanned sheets belong to the version whose code they carry; only its unit gives them. */
@Component
class SheetOwner implements DocumentOwner {
    static final String KIND = "signedSheet";
    private final JdbcPapers versions;

    SheetOwner(JdbcPapers versions) {
        this.versions = versions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Holding> find(String id) {
        try {
            Version version = versions.load(UUID.fromString(id));
            Caller caller = Caller.current();
            boolean open = caller.unit() == version.unit() && caller.may("signing.lay");
            return Optional.of(new Holding(version.unit(), version.sight(), open));
        } catch (IllegalArgumentException | Absent notThere) {
            return Optional.empty();
        }
    }
}
