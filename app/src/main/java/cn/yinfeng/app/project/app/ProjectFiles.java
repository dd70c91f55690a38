package cn.yinfeng.app.project.app;

import cn.yinfeng.app.document.DocumentOwner;
import cn.yinfeng.app.project.store.JdbcSubjects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Contracts, minutes and drawings of a project: files with its scope. */
@Component
class ProjectFiles implements DocumentOwner {
    private final JdbcSubjects projects;

    ProjectFiles(JdbcSubjects projects) {
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public Optional<Holding> find(String id) {
        return id(id).flatMap(projects::identified)
                .map(project -> new Holding(project.unit(), project.sight(), true, project.id()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
