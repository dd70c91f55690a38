package cn.yinfeng.app.notice;

import cn.yinfeng.kernel.Happening;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A chat group's robot was set up, changed, tested or removed.
 *
 * @param done what, in the past
 * @param host of the webhook, without what would let others speak in the group
 */
public record RobotChanged(UUID robot, String done, int unit, String host, List<String> kinds) implements Happening {
    public RobotChanged {
        kinds = List.copyOf(kinds);
    }

    @Override
    public String action() {
        return "notice.robot-" + done;
    }

    @Override
    public Subject subject() {
        return new Subject("robot", robot.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("unit", unit, "host", host, "kinds", kinds);
    }
}
