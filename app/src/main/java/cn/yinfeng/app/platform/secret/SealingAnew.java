package cn.yinfeng.app.platform.secret;

import cn.yinfeng.app.platform.secret.SealedRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Before the first request, secrets that lie open or under an older key are closed with the newest one. What is under a
 * key that is not here stays as it is: whoever it belongs to finds another way in, or enters it anew. Once nothing is
 * under the key of former versions any more, its file goes.
 */
@Component
public class SealingAnew implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SealingAnew.class);
    private final List<SealedRows> tables;
    private final SecretVault vault;
    private boolean done;

    public SealingAnew(List<SealedRows> tables, SecretVault vault) {
        this.tables = List.copyOf(tables);
        this.vault = vault;
    }

    @Override
    public void start() {
        var left = new ArrayList<Row>();
        for (SealedRows table : tables) {
            table.within(() -> left.addAll(seal(table)));
        }
        if (left.stream()
                .noneMatch(row -> SecretVault.formerKey().equals(row.sealed().key()))) {
            vault.dropFormer();
        }
        done = true;
    }

    /** Answers what could not be opened. */
    private List<Row> seal(SealedRows table) {
        var left = new ArrayList<Row>();
        for (Row row : table.notUnder(vault.key())) {
            opened(row)
                    .ifPresentOrElse(secret -> table.put(row.id(), vault.seal(secret, row.of())), () -> left.add(row));
        }
        if (!left.isEmpty()) {
            LOG.warn("{} secrets of {} are under a key that is not here", left.size(), table.what());
        }
        return left;
    }

    private Optional<byte[]> opened(Row row) {
        try {
            return vault.open(row.sealed(), row.of());
        } catch (SealBroken broken) {
            LOG.warn("{}", broken.getMessage());
            return Optional.empty();
        }
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
