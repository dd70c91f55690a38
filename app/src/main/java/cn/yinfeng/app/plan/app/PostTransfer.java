package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.plan.store.JdbcPosts;
import cn.yinfeng.app.platform.Caller;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts of targets that were given to a person by name go to the successor. */
@Component
class PostTransfer implements OpenWork {
    private final JdbcPosts posts;

    PostTransfer(JdbcPosts posts) {
        this.posts = posts;
    }

    @Override
    public List<WorkItem> of(Caller caller) {
        return List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldWork> heldBy(Hands leaver) {
        return List.of(new HeldWork("work.held.plan.post", posts.count(leaver.name(), leaver.units())));
    }

    @Override
    @Transactional
    public void transfer(Hands leaver, Hands successor) {
        posts.rename(leaver.name(), successor.name(), leaver.units());
    }
}
