package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.DemoTime;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Open;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What installation this is, and what day it is there. */
@RestController
@RequestMapping("/api/v1")
class InstallationController {
    private final DemoTime time;
    private final Clock clock;
    private final boolean demo;
    private final String version;

    InstallationController(DemoTime time, Clock clock, Environment environment, Optional<BuildProperties> build) {
        this.time = time;
        this.clock = clock;
        this.demo = environment.getProperty("yinfeng.demo", Boolean.class, false);
        this.version = build.map(BuildProperties::getVersion).orElse("");
    }

    @GetMapping("/installation")
    @Open(because = "the login page says whether this is a demo")
    Installation show() {
        return new Installation(demo, version, LocalDate.now(clock));
    }

    @PostMapping("/demo/clock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("clock.move")
    void moveClock(@RequestBody @Valid ClockRequest request) {
        time.moveTo(request.date());
    }

    record Installation(boolean demo, String version, LocalDate businessDate) {}

    record ClockRequest(@NotNull LocalDate date) {}
}
