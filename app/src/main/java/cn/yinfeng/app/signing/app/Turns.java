package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.signing.PaperOwner;
import cn.yinfeng.app.signing.store.JdbcPapers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One act on a paper at a time; its owner's locks before ours. */
@Component
class Turns {
    private final List<PaperOwner> owners;
    private final JdbcPapers versions;

    Turns(List<PaperOwner> owners, JdbcPapers versions) {
        this.owners = List.copyOf(owners);
        this.versions = versions;
    }

    /** Holds the paper until the transaction ends. */
    void await(String kind, UUID paper) {
        owners.stream().filter(each -> each.kind().equals(kind)).forEach(PaperOwner::waitForTurn);
        versions.waitForTurn(kind, paper);
    }
}
