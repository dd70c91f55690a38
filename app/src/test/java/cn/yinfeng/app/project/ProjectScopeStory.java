package cn.yinfeng.app.project;

import org.junit.jupiter.api.Tag;

/** A park's user sees 999 of 100,000 projects. */
@Tag("story")
class ProjectScopeStory extends ScopeOfProjects {
    @Override
    int inTheCity() {
        return 100_000;
    }

    @Override
    int inThePark() {
        return 999;
    }
}
