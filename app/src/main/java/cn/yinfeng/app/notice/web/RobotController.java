package cn.yinfeng.app.notice.web;

import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.Robots;
import cn.yinfeng.app.notice.Robots.RobotView;
import cn.yinfeng.app.notice.Robots.RobotWish;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Chat groups of the own unit. */
@RestController
@RequestMapping("/api/v1/notices/robots")
class RobotController {
    private final Robots robots;

    RobotController(Robots robots) {
        this.robots = robots;
    }

    @GetMapping
    @Needs("notice.robot")
    List<RobotView> list() {
        return robots.list();
    }

    @PostMapping
    @Needs("notice.robot")
    RobotView add(@RequestBody @Valid RobotRequest request) {
        return robots.add(request.wish());
    }

    @PutMapping("/{id}")
    @Needs("notice.robot")
    RobotView change(@PathVariable UUID id, @RequestBody @Valid RobotRequest request) {
        return robots.change(id, request.wish());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("notice.robot")
    void remove(@PathVariable UUID id) {
        robots.remove(id);
    }

    @PostMapping("/{id}/test")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("notice.robot")
    void test(@PathVariable UUID id) {
        robots.test(id);
    }

    /**
     * What a robot is to be.
     *
     * @param address left out, the one there is stays
     * @param secret left out, the one there is stays; empty for none
     */
    record RobotRequest(
            @NotBlank @Size(max = 80) String name,
            @NotNull RobotPlatform platform,
            @Nullable @Size(max = 2000) String address,
            @Nullable @Size(max = 500) String secret,
            boolean below,
            @NotNull Set<String> kinds,
            boolean enabled) {
        RobotRequest {
            kinds = Set.copyOf(kinds);
        }

        RobotWish wish() {
            return new RobotWish(name, platform, address, secret, below, kinds, enabled);
        }

        /** Address and secret never stand in a log. */
        @Override
        public String toString() {
            return name;
        }
    }
}
