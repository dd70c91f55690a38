package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.app.RobotCourier.Access;
import cn.yinfeng.app.notice.store.JdbcRobots;
import cn.yinfeng.app.notice.store.JdbcRobots.Sealed;
import cn.yinfeng.kernel.Refusal;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Address and secret of robots, sealed together. */
@Component
class RobotAccess {
    private static final String BETWEEN = "\n";
    private final JdbcRobots robots;
    private final SecretBox box;

    RobotAccess(JdbcRobots robots, SecretBox box) {
        this.robots = robots;
        this.box = box;
    }

    byte[] seal(UUID robot, Access access) {
        return box.seal(robot, access.address().strip() + BETWEEN + access.secret());
    }

    /** Within the caller's transaction; NOTICE-016 where it was sealed with the key of another installation. */
    Access ofCaller(UUID robot, RobotPlatform platform) {
        return open(robot, platform, robots.sealedBytes(robot)).orElseThrow(() -> new Refusal("NOTICE-016"));
    }

    /** To send, as the job; empty where the robot is gone, turned off, or cannot be opened. */
    Optional<Access> ofJob(UUID robot) {
        return robots.sealed(robot).flatMap((Sealed sealed) -> {
            ByteBuffer buffer = sealed.bytes().duplicate();
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return open(robot, sealed.platform(), bytes);
        });
    }

    private Optional<Access> open(UUID robot, RobotPlatform platform, byte[] sealed) {
        return box.open(robot, sealed).map(text -> {
            int end = text.indexOf(BETWEEN);
            return new Access(platform, text.substring(0, end), text.substring(end + 1));
        });
    }
}
