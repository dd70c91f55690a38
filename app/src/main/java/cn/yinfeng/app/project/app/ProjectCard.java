package cn.yinfeng.app.project.app;

import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.people.sight.SubjectCard;
import cn.yinfeng.app.project.store.JdbcSubjects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project can be shared, and kept need-to-know: then the ledger counts it as the rule says. */
@Component
class ProjectCard implements SubjectCard {
    private static final String KIND = "project";
    private final JdbcSubjects projects;
    private final Imports imports;
    private final Ledger ledger;

    ProjectCard(JdbcSubjects projects, Imports imports, Ledger ledger) {
        this.projects = projects;
        this.imports = imports;
        this.ledger = ledger;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> find(UUID subject) {
        return projects.identified(subject).map(each -> new Card(each.unit(), each.sight(), each.name()));
    }

    @Override
    public void confided(UUID subject, @Nullable String countedFrom) {
        projects.identified(subject).ifPresent(each -> imports.conceal(Set.of(each.name(), each.number())));
        ledger.confine(new SubjectRef(KIND, subject), countedFrom);
    }

    @Override
    public void opened(UUID subject) {
        ledger.release(new SubjectRef(KIND, subject));
    }
}
