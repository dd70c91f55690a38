package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.store.JdbcImports;
import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own imports that wait: to be confirmed, or to be mended. */
@Component
class ImportWork implements OpenWork {
    private final JdbcImports imports;

    ImportWork(JdbcImports imports) {
        this.imports = imports;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        return imports.waiting(caller.account()).stream()
                .map(each -> new WorkItem(
                        "work.import." + each.state().toLowerCase(java.util.Locale.ROOT),
                        each.count(),
                        "/imports",
                        each.since().toInstant()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldWork> heldBy(Hands leaver) {
        UUID account = leaver.account();
        return account == null
                ? List.of()
                : List.of(new HeldWork(
                        "work.held.import.account",
                        imports.waiting(account).stream()
                                .mapToLong(JdbcImports.Waiting::count)
                                .sum()));
    }

    /** Whoever takes over confirms or mends them. */
    @Override
    @Transactional
    public void transfer(Hands leaver, Hands successor) {
        if (leaver.account() != null && successor.account() != null) {
            imports.passOn(leaver.account(), successor.account(), successor.name());
        }
    }
}
