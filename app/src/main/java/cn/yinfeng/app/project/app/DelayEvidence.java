package cn.yinfeng.app.project.app;

import cn.yinfeng.app.document.DocumentOwner;
import cn.yinfeng.app.project.store.JdbcSchedules;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 佐证材料 of an accepted reason for delay: files with the scope of the project. */
@Component
class DelayEvidence implements DocumentOwner {
    static final String KIND = "delay";
    private final JdbcSchedules schedules;

    DelayEvidence(JdbcSchedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Holding> find(String id) {
        try {
            return schedules
                    .owner(UUID.fromString(id))
                    .map(owner -> new Holding(owner.unit(), owner.sight(), true, owner.project()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
