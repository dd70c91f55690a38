package cn.yinfeng.app.project;

/** A few projects, for every day. */
class ProjectScopeTest extends ScopeOfProjects {
    @Override
    int inTheCity() {
        return 301;
    }

    @Override
    int inThePark() {
        return 9;
    }
}
