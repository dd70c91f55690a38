package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.people.Accounts.NewAccount;
import cn.yinfeng.app.people.store.AccountStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An installation without accounts gets its system administrator, who sets up all else. No password is a default. Done
 * before the first request is answered, so that whoever gets an answer can also log in.
 */
@Component
class FirstStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String LOGIN = "administrator";
    private final AccountStore store;
    private final Accounts accounts;
    private final AdministratorFile file;
    private final TransactionTemplate transaction;
    private boolean done;

    FirstStart(AccountStore store, Accounts accounts, AdministratorFile file, TransactionTemplate transaction) {
        this.store = store;
        this.accounts = accounts;
        this.file = file;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            if (store.none()) {
                Created made = accounts.create(new NewAccount(LOGIN, "系统管理员", "administrator", null));
                file.write(LOGIN, made.oneTimePassword());
                LOG.info("made the system administrator's account; its one-time password is in the data folder");
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

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
