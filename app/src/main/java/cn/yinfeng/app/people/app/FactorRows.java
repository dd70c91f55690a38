package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.store.SecondFactorStore;
import cn.yinfeng.app.platform.secret.Sealed;
import cn.yinfeng.app.platform.secret.SealedRows;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Secrets of one-time codes; whose key is lost gets in with a recovery code. */
@Component
class FactorRows implements SealedRows {
    private final SecondFactorStore store;
    private final TransactionTemplate transaction;

    FactorRows(SecondFactorStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public String what() {
        return "one-time codes";
    }

    @Override
    public List<Row> notUnder(String key) {
        return store.notUnder(key);
    }

    @Override
    public void put(UUID account, Sealed sealed) {
        store.reseal(account, sealed);
    }

    @Override
    public void within(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
