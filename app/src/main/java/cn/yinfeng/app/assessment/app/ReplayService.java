package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.Replays;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Content;
import cn.yinfeng.app.assessment.model.Result;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes a frozen result anew, from its own frame and nothing else. */
@Service
@Transactional(readOnly = true)
class ReplayService implements Replays {
    private final Desk desk;
    private final Computation computation;

    ReplayService(Desk desk, Computation computation) {
        this.desk = desk;
        this.computation = computation;
    }

    @Override
    public Replay replay(UUID id) {
        Assessment assessment = desk.load(id);
        Result result = desk.result(id);
        Content frozen = result.content();
        Content anew = computation.of(result.frame(assessment));
        return new Replay(
                frozen.equals(anew),
                frozen.sameSheets(anew),
                frozen.ranking().equals(anew.ranking()),
                frozen.facts().equals(anew.facts()),
                Long.toString(result.watermark()),
                frozen.differences(anew));
    }
}
