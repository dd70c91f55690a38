package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.store.JdbcImports;
import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import java.util.List;
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
}
