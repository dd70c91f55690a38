package cn.yinfeng.app.project;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The office accepted a reason why a project is late.
 *
 * @param number of the statement
 */
public record DelayAccepted(UUID project, UUID delay, long number, LocalDate from, LocalDate until)
        implements Happening {
    @Override
    public String action() {
        return "project.delay-accepted";
    }

    @Override
    public Subject subject() {
        return new Subject("project", project.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("delay", delay.toString(), "number", number, "from", from.toString(), "until", until.toString());
    }
}
