package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.app.RobotCourier.Access;
import cn.yinfeng.app.notice.store.JdbcRobots;
import cn.yinfeng.app.platform.database.JobTransaction;
import cn.yinfeng.app.platform.secret.SealBroken;
import cn.yinfeng.app.platform.secret.Sealed;
import cn.yinfeng.app.platform.secret.SealedRows;
import cn.yinfeng.app.platform.secret.SecretVault;
import cn.yinfeng.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Address and secret of robots, sealed together, so that a copy of the database says nothing of them. */
@Component
class RobotAccess implements SealedRows {
    private static final String BETWEEN = "\n";
    private final JdbcRobots robots;
    private final SecretVault vault;
    private final JobTransaction job;

    RobotAccess(JdbcRobots robots, SecretVault vault, JobTransaction job) {
        this.robots = robots;
        this.vault = vault;
        this.job = job;
    }

    Sealed seal(UUID robot, Access access) {
        String text = access.address().strip() + BETWEEN + access.secret();
        return vault.seal(text.getBytes(StandardCharsets.UTF_8), JdbcRobots.about(robot));
    }

    /** Within the caller's transaction; NOTICE-016 where it was sealed with the key of another installation. */
    Access ofCaller(UUID robot, RobotPlatform platform) {
        return open(robot, platform, robots.sealedForCaller(robot)).orElseThrow(() -> new Refusal("NOTICE-016"));
    }

    /** To send, as the job; empty where the robot is gone, turned off, or cannot be opened. */
    Optional<Access> ofJob(UUID robot) {
        return robots.sealedForJob(robot).flatMap(kept -> open(robot, kept.platform(), kept.sealed()));
    }

    private Optional<Access> open(UUID robot, RobotPlatform platform, Sealed sealed) {
        return text(robot, sealed).map(text -> {
            int end = text.indexOf(BETWEEN);
            return new Access(platform, text.substring(0, end), text.substring(end + 1));
        });
    }

    private Optional<String> text(UUID robot, Sealed sealed) {
        try {
            return vault.open(sealed, JdbcRobots.about(robot)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (SealBroken notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String what() {
        return "chat groups";
    }

    @Override
    public List<Row> notUnder(String key) {
        return robots.notUnder(key);
    }

    @Override
    public void put(UUID robot, Sealed sealed) {
        robots.reseal(robot, sealed);
    }

    @Override
    public void within(Runnable work) {
        job.run(work);
    }
}
