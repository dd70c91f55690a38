package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.plan.Plans.Upload;
import cn.yinfeng.app.plan.model.TargetFinder;
import cn.yinfeng.app.plan.model.TargetFinder.Reading;
import cn.yinfeng.kernel.Marking;
import cn.yinfeng.kernel.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at an uploaded document before anything of it is kept. */
@Component
class Reception {
    private static final int LARGEST = 20 * 1024 * 1024;
    private final TargetFinder finder;

    Reception(TargetFinder finder) {
        this.finder = finder;
    }

    Reading read(Upload upload) {
        byte[] content = upload.content();
        if (content.length == 0) {
            throw new Refusal("PLAN-002", Map.of("name", upload.name()));
        }
        if (content.length > LARGEST) {
            throw new Refusal("PLAN-001", Map.of("name", upload.name(), "megabytes", LARGEST / 1024 / 1024));
        }
        if (Marking.isInName(upload.name())) {
            throw new Refusal("PLAN-008", Map.of("name", upload.name()));
        }
        Reading reading = finder.read(upload.name(), content);
        if (reading.text().isBlank()) {
            throw new Refusal("PLAN-007", Map.of("name", upload.name()));
        }
        if (Marking.isIn(reading.text())) {
            throw new Refusal("PLAN-008", Map.of("name", upload.name()));
        }
        return reading;
    }
}
