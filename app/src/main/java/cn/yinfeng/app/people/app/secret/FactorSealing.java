package cn.yinfeng.app.people.app.secret;

import cn.yinfeng.app.people.model.Sealed;
import cn.yinfeng.app.people.store.SecondFactorStore;
import cn.yinfeng.app.people.store.SecondFactorStore.Kept;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the first request, secrets of one-time codes that lie open or under an older key are closed with the newest
 * one. What is under a key that is not here stays as it is: its owner gets in with a recovery code.
 */
@Component
public class FactorSealing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FactorSealing.class);
    private final SecondFactorStore store;
    private final SecretVault vault;
    private final TransactionTemplate transaction;
    private boolean done;

    FactorSealing(SecondFactorStore store, SecretVault vault, TransactionTemplate transaction) {
        this.store = store;
        this.vault = vault;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            int without = 0;
            for (Kept each : store.notUnder(vault.key())) {
                Optional<byte[]> secret = vault.open(each.sealed(), SecondFactorStore.about(each.account()));
                if (secret.isPresent()) {
                    Sealed anew = vault.seal(secret.get(), SecondFactorStore.about(each.account()));
                    store.reseal(each.account(), anew);
                } else {
                    without++;
                }
            }
            if (without > 0) {
                LOG.warn("{} secrets of one-time codes are under a key that is not here", without);
            }
        });
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before the web server, as the first administrator's account is. */
    @Override
    public int getPhase() {
        return 0;
    }
}
